export { EditPetPage as default } from '../../../../features/pets/components/form/edit-pet-page.tsx';
