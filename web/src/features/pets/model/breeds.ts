import type { Species } from '@pawfolio/domain/pet';

const list = (names: string): readonly string[] => names.split(', ');

/** Suggestions only: any other breed can be typed. Common names, in the order in which they are shown. */
const BREEDS: Partial<Record<Species, readonly string[]>> = {
  dog: list(
    'Mixed breed, Akita, Australian Shepherd, Basset Hound, Beagle, Belgian Malinois, Bernese Mountain Dog, Bichon Frise, ' +
      'Border Collie, Border Terrier, Boston Terrier, Boxer, Bull Terrier, Bulldog, Cairn Terrier, Cane Corso, ' +
      'Cavalier King Charles Spaniel, Chihuahua, Chow Chow, Cockapoo, Cocker Spaniel, Corgi, Dachshund, Dalmatian, Dobermann, ' +
      'English Springer Spaniel, Fox Terrier, French Bulldog, German Shepherd, Golden Retriever, Great Dane, Greyhound, Havanese, ' +
      'Hovawart, Husky, Irish Setter, Jack Russell Terrier, Labradoodle, Labrador Retriever, Lagotto Romagnolo, Maltese, ' +
      'Miniature Schnauzer, Newfoundland, Papillon, Pointer, Pomeranian, Poodle, Pug, Rhodesian Ridgeback, Rottweiler, ' +
      'Rough Collie, Saint Bernard, Samoyed, Schnauzer, Shetland Sheepdog, Shiba Inu, Shih Tzu, Spitz, Staffordshire Bull Terrier, ' +
      'Tibetan Terrier, Vizsla, Weimaraner, West Highland White Terrier, Whippet, Yorkshire Terrier',
  ),
  cat: list(
    'Domestic shorthair, Domestic longhair, Abyssinian, American Shorthair, Balinese, Bengal, Birman, Bombay, British Longhair, ' +
      'British Shorthair, Burmese, Chartreux, Cornish Rex, Devon Rex, Egyptian Mau, European Shorthair, Exotic Shorthair, ' +
      'Maine Coon, Manx, Norwegian Forest Cat, Ocicat, Oriental Shorthair, Persian, Ragdoll, Russian Blue, Scottish Fold, ' +
      'Selkirk Rex, Siamese, Siberian, Singapura, Somali, Sphynx, Tonkinese, Turkish Angora, Turkish Van',
  ),
  rabbit: list(
    'Mixed breed, Angora, Belgian Hare, Californian, Chinchilla, Dutch, Dwarf Lop, English Lop, Flemish Giant, French Lop, ' +
      'Harlequin, Himalayan, Holland Lop, Lionhead, Mini Lop, Mini Rex, Netherland Dwarf, New Zealand, Polish, Rex',
  ),
  bird: list(
    'African Grey, Amazon parrot, Budgerigar, Caique, Canary, Chicken, Cockatiel, Cockatoo, Conure, Dove, Duck, Finch, ' +
      'Lorikeet, Lovebird, Macaw, Parakeet, Pigeon, Quail, Zebra finch',
  ),
  ferret: list('Albino, Angora, Sable, Silver, Standard'),
  rodent: list(
    'Chinchilla, Degu, Dwarf hamster, Gerbil, Guinea pig, Mouse, Rat, Roborovski hamster, Syrian hamster',
  ),
  reptile: list(
    'Ball python, Bearded dragon, Blue-tongued skink, Box turtle, Chameleon, Corn snake, Crested gecko, Hermann’s tortoise, ' +
      'Iguana, King snake, Leopard gecko, Milk snake, Red-eared slider, Sulcata tortoise, Water dragon',
  ),
  fish: list(
    'Angelfish, Betta, Catfish, Cichlid, Clownfish, Discus, Goldfish, Guppy, Koi, Molly, Platy, Tetra',
  ),
  horse: list(
    'Andalusian, Appaloosa, Arabian, Connemara, Fjord, Friesian, Haflinger, Hanoverian, Icelandic, Morgan, Paint, ' +
      'Quarter Horse, Shetland Pony, Shire, Thoroughbred, Trakehner, Warmblood, Welsh Pony',
  ),
};

/** Breeds to suggest for a species; none for `other`. */
export const breedsOf = (species: Species | ''): readonly string[] =>
  species === '' ? [] : (BREEDS[species] ?? []);
