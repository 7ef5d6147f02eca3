export { NewPetPage as default } from '../../../../features/pets/components/form/new-pet-page.tsx';

// A save opens the profile at once, also while there is no connection to fetch its code by.
import('./profile.tsx').catch(() => undefined);
