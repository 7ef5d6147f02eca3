/** What a design is called until the customer calls it something else. */
export function defaultName(petName: string | null, productName: string): string {
  const product = productName.toLowerCase();
  const name = petName === null ? productName : `${petName}’s ${product}`;
  return name.slice(0, 80);
}
