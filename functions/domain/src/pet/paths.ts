const user = (uid: string): string => `users/${uid}`;

export const petsPath = (uid: string): string => `${user(uid)}/pets`;
export const petPath = (uid: string, petId: string): string => `${petsPath(uid)}/${petId}`;
export const recordsPath = (uid: string, petId: string): string => `${petPath(uid, petId)}/records`;
export const recordPath = (uid: string, petId: string, recordId: string): string =>
  `${recordsPath(uid, petId)}/${recordId}`;
