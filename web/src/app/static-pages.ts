import { PRODUCTS, type Product } from '@pawfolio/domain/catalog';
import { paths } from '../config/paths.ts';
import { catalogDescription, catalogTitle } from './routes/catalog/titles.ts';
import { wordsDescriptions, wordsTitles } from './routes/public/words/titles.ts';

/** A page that is drawn when the app is built. Runs in Node. */
export interface StaticPage {
  path: string;
  /** The document of the build that it is put into, and the one that it becomes. */
  template: 'index.html' | 'catalog.html' | 'words.html';
  file: string;
  /** Its source, by which the build knows what it is made of. */
  module: string;
  /** Null: what the template says. */
  title: string | null;
  description: string | null;
  /** Structured data by schema.org; `site` is where the app will stand, without a slash at the end. */
  data: ((site: string) => object) | null;
}

const offer = (product: Product, site: string, variantId: string) => {
  const variant = product.variants.find(({ id }) => id === variantId);
  if (!variant) throw new RangeError(`${product.id} has no variant ${variantId}`);
  return {
    '@type': 'Offer',
    sku: `${product.id}/${variant.id}`,
    name: variant.label,
    price: (variant.price.amount / 100).toFixed(2),
    priceCurrency: variant.price.currency,
    availability: 'https://schema.org/MadeToOrder',
    url: `${site}${paths.product(product.slug)}?variant=${variant.id}`,
  };
};

const productPage = (product: Product): StaticPage => ({
  path: paths.product(product.slug),
  template: 'catalog.html',
  file: `products/${product.slug}.html`,
  module: 'src/app/routes/catalog/product.tsx',
  title: product.name,
  description: `${product.tagline}. ${product.description}`,
  data: (site) => ({
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: product.name,
    description: product.description,
    url: site + paths.product(product.slug),
    brand: { '@type': 'Brand', name: 'Pawfolio' },
    offers: product.variants.map(({ id }) => offer(product, site, id)),
  }),
});

/** A page to read. */
const wordsPage = (name: keyof typeof wordsTitles): StaticPage => ({
  path: paths[name],
  template: 'words.html',
  file: `${paths[name].slice(1)}.html`,
  // Called like their addresses.
  module: `src/app/routes/public/words${paths[name]}.tsx`,
  title: wordsTitles[name],
  description: wordsDescriptions[name],
  data: null,
});

const sold = PRODUCTS.filter(({ active }) => active);

/** Every page that stands before any script runs. */
export const staticPages: readonly StaticPage[] = [
  {
    path: paths.landing,
    template: 'index.html',
    file: 'index.html',
    module: 'src/app/routes/public/landing/page.tsx',
    title: null,
    description: null,
    data: (site) => ({
      '@context': 'https://schema.org',
      '@type': 'WebSite',
      name: 'Pawfolio',
      url: `${site}/`,
      publisher: {
        '@type': 'Organization',
        name: 'Pawfolio',
        url: `${site}/`,
        logo: `${site}/icons/icon-512.png`,
      },
    }),
  },
  {
    path: paths.products,
    template: 'catalog.html',
    file: 'products/index.html',
    module: 'src/app/routes/catalog/products.tsx',
    title: catalogTitle,
    description: catalogDescription,
    data: (site) => ({
      '@context': 'https://schema.org',
      '@type': 'ItemList',
      itemListElement: sold.map(({ slug }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        url: site + paths.product(slug),
      })),
    }),
  },
  ...sold.map(productPage),
  ...(['howItWorks', 'privacy', 'terms'] as const).map(wordsPage),
];
