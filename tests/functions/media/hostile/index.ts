import {
  allowedTypes,
  assetKinds,
  imageTypes,
  type AssetKind,
  type ContentType,
} from '@pawfolio/domain/media';
import { Dice } from '../../support/random.ts';
import { bombs } from './bombs.ts';
import { mutations } from './mutations.ts';
import { samples, type Sample } from './samples.ts';

/** One upload of somebody who means no good, or whose phone does not. */
export interface HostileFile {
  /** Tells how it was made: enough to make it again. */
  name: string;
  kind: AssetKind;
  /** What the client said that it is. */
  announced: ContentType;
  bytes: Buffer;
}

/** Decoders of these run in a thread that has to start: three of four are drawn anew, which leaves dozens of them. */
const SLOW: readonly ContentType[] = ['image/heic', 'application/pdf'];

function choose(all: readonly Sample[], dice: Dice): Sample {
  const sample = dice.one(all);
  return SLOW.includes(sample.type) && dice.next() < 0.75 ? dice.one(all) : sample;
}

/** One announcement in eight is a lie; a paper is mostly sent as a document. */
function announce({ type, bytes }: Sample, name: string, dice: Dice): HostileFile {
  const kind = type === 'application/pdf' && dice.next() < 0.9 ? 'document' : dice.one(assetKinds);
  const announced = dice.next() < 0.125 || !allowedTypes[kind].includes(type) ? dice.one(imageTypes) : type;
  return { name, kind, announced, bytes };
}

const mutants = Object.entries(mutations);

/** A whole file, made worse once or twice. */
function mutant(all: readonly Sample[], dice: Dice): [Sample, string] {
  const sample = choose(all, dice);
  const steps = Array.from({ length: dice.one([1, 1, 1, 2]) }, () => dice.one(mutants));
  const bytes = steps.reduce((worse, [, mutate]) => mutate(worse, dice), sample.bytes);
  return [
    { ...sample, bytes },
    `${sample.type} of ${sample.bytes.length} bytes, ${steps.map(([name]) => name).join(', ')}`,
  ];
}

/** `count` files, the same for every run: all bombs first, then mutants, one in twenty of them not changed at all. */
export async function* hostileFiles(count: number, seed = 1): AsyncGenerator<HostileFile> {
  const all = await samples();
  const special = Object.entries(bombs);
  for (let index = 0; index < count; index++) {
    const dice = new Dice(seed * 1_000_003 + index);
    const bomb = special[index];
    const [sample, about] = bomb
      ? [bomb[1](), bomb[0]]
      : dice.next() < 0.05
        ? [choose(all, dice), 'as it should be']
        : mutant(all, dice);
    const file = announce(sample, `${index}: ${about}`, dice);
    yield bomb
      ? { ...file, kind: sample.type === 'application/pdf' ? 'document' : 'photo', announced: sample.type }
      : file;
  }
}
