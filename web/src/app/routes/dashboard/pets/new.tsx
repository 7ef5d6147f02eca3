export { NewPetPage as default } from '../../../../features/pets/components/form/new-pet-page.tsx';
