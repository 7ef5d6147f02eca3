import { onCanvas } from './support/builder.ts';
import { expectAccessibleInBothThemes, expectNoOverflow } from './support/checks.ts';
import { addPet } from './support/pets.ts';
import { expect, heading, takenOver, test } from './support/test.ts';

const products = ['Round tag', 'Bone tag', 'Heart tag', 'Cotton bandana', 'Linen bandana'];

test('the shop can be looked through, searched and filtered @phone', async ({ page }) => {
  await page.goto('/products');
  await expect(heading(page)).toHaveText('Made for one animal only');
  await expect(page).toHaveTitle('Tags, bandanas, mugs and blankets with their name · Pawfolio');
  await expectNoOverflow(page);
  await expectAccessibleInBothThemes(page);
  const names = page.getByRole('main').getByRole('heading', { level: 3 });
  await expect(names).toHaveCount(9);
  await page.getByRole('button', { name: 'ID tags' }).click();
  await expect(names).toHaveText(['Round tag', 'Bone tag', 'Heart tag']);
  await expect(page).toHaveURL('/products?family=tags');
  await page.getByRole('searchbox').fill('brass');
  await expect(names).toHaveText(['Round tag', 'Bone tag']);
  await page.reload();
  await expect(names).toHaveText(['Round tag', 'Bone tag']);
  await expect(page.getByRole('searchbox')).toHaveValue('brass');
  await page.getByRole('searchbox').fill('saddle');
  await expect(page.getByText('Nothing like that in the shop')).toBeVisible();
  await page.getByRole('button', { name: 'Show everything' }).click();
  await expect(names).toHaveCount(9);
  await expect(page).toHaveURL('/products');
});

test('a product shows each of its variants with its price @phone', async ({ page }) => {
  await page.goto('/products');
  await takenOver(page);
  await page.getByRole('link', { name: /Round tag/ }).click();
  await expect(heading(page)).toHaveText('Round tag');
  await expect(heading(page)).toBeFocused();
  const main = page.getByRole('main');
  await expect(main.getByText('$16.00 Small, 25 mm, brushed steel')).toBeVisible();
  await page.getByText('Medium, 32 mm', { exact: true }).click();
  await page.getByRole('group', { name: 'Colour' }).getByText('Brass').click();
  await expect(main.getByText('$21.00 Medium, 32 mm, brass')).toBeVisible();
  await expect(page).toHaveURL('/products/round-tag?variant=m-brass');
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Brass' })).toBeChecked();
  await expect(page.getByRole('img', { name: /3.2 cm wide and 3.2 cm high/ })).toBeVisible();
  await expectNoOverflow(page);
  await expectAccessibleInBothThemes(page);
});

test('the shop offers to make something for a pet, which fills it in at once @phone', async ({
  home: page,
}) => {
  const [biscuit, miso] = [await addPet(page, 'Biscuit'), await addPet(page, 'Miso')];
  await page.goto(`/dashboard/pets/${miso}/designs`);
  await page.getByRole('link', { name: 'Choose something to make' }).click();
  await expect(page).toHaveURL(`/products?pet=${miso}`);
  await page.getByRole('button', { name: 'ID tags' }).click();
  await page.getByRole('link', { name: /Round tag/ }).click();
  await expect(page).toHaveURL(`/products/round-tag?pet=${miso}`);
  await expect(page.getByRole('link', { name: 'Make it for Miso' })).toBeVisible();
  await expectNoOverflow(page);
  await expectAccessibleInBothThemes(page);
  await page.getByRole('navigation', { name: 'Make it for' }).getByRole('link', { name: 'Biscuit' }).click();
  await expect(page).toHaveURL(`/build/round-tag?variant=s-steel&pet=${biscuit}`);
  await expect(page.getByLabel('Who is it for?')).toHaveValue(biscuit);
  await expect(onCanvas(page, /Name, text “Biscuit”/)).toBeAttached();

  await page.goto('/products/bone-tag');
  await expect(page.getByRole('link', { name: 'Make it for Biscuit' })).toBeVisible();
  await page.goto('/dashboard');
  await expect(page.getByRole('link', { name: /Biscuit/ }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Account' }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page).toHaveURL('/');
  await page.goto('/products/bone-tag');
  await takenOver(page);
  await expect(page.getByRole('link', { name: 'Design yours' })).toBeVisible();
});

test('an address that leads to no product says so', async ({ page }) => {
  await page.goto('/products/saddle');
  await expect(heading(page)).toHaveText('No such product');
  await page.getByRole('link', { name: 'See all products' }).click();
  await expect(heading(page)).toHaveText('Made for one animal only');
});

test('the shop reads no database and loads nothing of Firebase', async ({ page, baseURL }) => {
  const origins = new Set<string>();
  const scripts: Promise<string>[] = [];
  page.on('request', (request) => origins.add(new URL(request.url()).origin));
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.text());
  });
  await page.goto('/products');
  await takenOver(page);
  await page.getByRole('button', { name: 'Mugs' }).click();
  await page.getByRole('link', { name: /Stoneware mug/ }).click();
  await expect(heading(page)).toHaveText('Stoneware mug');
  await page.waitForLoadState('networkidle');
  expect([...origins]).toEqual([baseURL]);
  const code = (await Promise.all(scripts)).join('\n');
  expect(code).toContain('Stoneware mug');
  expect(code).not.toMatch(/identitytoolkit|@firebase|firebaseapp/);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('all products and each one can be read, by people and by machines', async ({ page, request }) => {
    await page.goto('/products');
    for (const name of products) await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
    await page.getByRole('link', { name: /Bone tag/ }).click();
    await expect(heading(page)).toHaveText('Bone tag');
    await expect(page).toHaveTitle('Bone tag · Pawfolio');
    const block = await page.locator('script[type="application/ld+json"]').textContent();
    const data = JSON.parse(block ?? '') as { '@type': string; offers: { price: string }[] };
    expect(data['@type']).toBe('Product');
    expect(data.offers.map(({ price }) => price)).toEqual(['19.00', '22.00']);
    const map = await (await request.get('/sitemap.xml')).text();
    expect(map).toContain('/products/bone-tag</loc>');
  });
});
