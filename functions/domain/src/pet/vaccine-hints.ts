import type { Species } from './schema.ts';

/** A name to pick instead of typing. `note` is information for the owner, never advice. */
export interface VaccineHint {
  name: string;
  note: string | null;
}

const CORE = 'Counted among the core vaccines by the WSAVA';
const RABIES = 'Core where rabies occurs; often required for travel';

// @__NO_SIDE_EFFECTS__
const hint = (name: string, note: string | null = null): VaccineHint => ({ name, note });

const hints: Partial<Record<Species, readonly VaccineHint[]>> = {
  dog: [
    hint('Distemper, hepatitis, parvovirus (DHP)', CORE),
    hint('Rabies', RABIES),
    hint('Leptospirosis'),
    hint('Kennel cough'),
    hint('Parainfluenza'),
    hint('Lyme disease'),
    hint('Leishmaniasis'),
    hint('Canine coronavirus'),
    hint('Canine influenza'),
  ],
  cat: [
    hint('Panleukopenia, herpes, calicivirus (FVRCP)', CORE),
    hint('Rabies', RABIES),
    hint('Feline leukaemia (FeLV)'),
    hint('Chlamydia'),
    hint('Bordetella'),
  ],
  rabbit: [
    hint('Myxomatosis'),
    hint('Rabbit haemorrhagic disease (RHD1)'),
    hint('Rabbit haemorrhagic disease (RHD2)'),
  ],
  ferret: [hint('Distemper'), hint('Rabies', 'Often required for travel')],
  horse: [
    hint('Tetanus'),
    hint('Equine influenza'),
    hint('Equine herpesvirus'),
    hint('West Nile virus'),
    hint('Rabies'),
    hint('Strangles'),
  ],
  bird: [hint('Polyomavirus'), hint('Pox')],
};

/**
 * Vaccines to pick from for a species, at most 60 characters each; none where vaccination is not usual. A list of names and no
 * recommendation: what a pet needs depends on where and how it lives, and its vet knows.
 *
 * Core for dogs (distemper, adenovirus, parvovirus) and cats (parvovirus, calicivirus, herpesvirus), and rabies where it is endemic:
 * WSAVA vaccination guidelines, https://pmc.ncbi.nlm.nih.gov/articles/PMC7167131. All others are names only.
 */
export const vaccineHints = (species: Species): readonly VaccineHint[] => hints[species] ?? [];
