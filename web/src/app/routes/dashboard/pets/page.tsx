export { PetsPage as default } from '../../../../features/pets/components/list/pets-page.tsx';
