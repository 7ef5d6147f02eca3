export { DesignsPage as default } from '../../../../features/designs/components/designs-page.tsx';
