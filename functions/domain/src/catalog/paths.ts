export const productsPath = 'products';
/** Firestore path of one product. */
export const productPath = (productId: string): string => `${productsPath}/${productId}`;
