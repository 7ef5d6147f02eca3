import { petPath, recordPath, validPet, validRecord } from '@pawfolio/domain/pet';
import { validProfile } from '@pawfolio/domain/user';
import type { Case, Suite } from '../harness/case.ts';
import { counted, HOME, PET, PROFILE, UID } from './build.ts';

const year = (digits: string): boolean => /^\d{4}$/.test(digits) && digits >= '1900' && digits <= '2199';

/** Whether the calendar has that day: what the one long pattern of the rules has to say too. */
function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return year(text.slice(0, 4)) && !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

/** Days around every border of the pattern. */
const days = [
  ...['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].flatMap((month) =>
    ['28', '29', '30', '31', '32'].map((day) => `2022-${month}-${day}`),
  ),
  ...['00', '01', '09', '10', '19', '20', '39', '40'].map((day) => `2022-06-${day}`),
  ...['00', '13', '19', '20', '21'].flatMap((month) => [
    `2022-${month}-01`,
    `2022-${month}-30`,
    `2022-${month}-31`,
  ]),
  ...['1899', '1900', '1999', '2100', '2199', '2200', '1000', '2300'].map((of) => `${of}-06-15`),
  ...[
    '1896',
    '1900',
    '1904',
    '1996',
    '2000',
    '2004',
    '2008',
    '2012',
    '2016',
    '2020',
    '2024',
    '2028',
    '2032',
    '2036',
  ],
  ...[
    '2040',
    '2044',
    '2048',
    '2052',
    '2056',
    '2060',
    '2064',
    '2068',
    '2072',
    '2076',
    '2080',
    '2084',
    '2088',
    '2092',
  ],
  ...[
    '2096',
    '2100',
    '2101',
    '2102',
    '2103',
    '2104',
    '2196',
    '2200',
    '2001',
    '2010',
    '2014',
    '2018',
    '2022',
    '2026',
  ],
].map((text) => (text.length === 4 ? `${text}-02-29` : text));

/** A day of each branch of the pattern, each of its digits and dashes replaced in turn. */
const damaged = [
  '2022-05-04',
  '2022-11-17',
  '2022-10-28',
  '2022-04-29',
  '2022-12-30',
  '2022-07-31',
  '2022-10-31',
]
  .concat('2024-02-29', '2004-02-29', '2012-02-29', '2000-02-29')
  .flatMap((day) => Array.from(day, (_, at) => `${day.slice(0, at)}x${day.slice(at + 1)}`));

const around = [
  '2022-05-04 ',
  ' 2022-05-04',
  '2022-05-041',
  '12022-05-04',
  '20220504',
  '2022-5-4',
  '\n2022-05-04',
];

const dueOn = (day: string): Case => ({
  name: `dueOn: day ${JSON.stringify(day)}`,
  who: 'owner',
  given: HOME,
  ask: { commit: [{ set: recordPath(UID, PET, 'entry'), data: { ...validRecord('reminder'), dueOn: day } }] },
  allowed: isDay(day),
});

/** Every date of the rules goes through one function, so one field is enough. */
export const dateSuite: Suite = {
  path: 'users/{uid}/pets/{petId}/records/{recordId}',
  about: 'dates',
  cases: [...new Set([...days, ...damaged, ...around])].map(dueOn),
};

const months = Array.from({ length: 20 }, (_, month) => `2022-${String(month).padStart(2, '0')}`);
const years = [
  '1899',
  '1900',
  '1999',
  '2000',
  '2099',
  '2100',
  '2199',
  '2200',
  '1022',
  '3022',
  '22',
  '20222',
  ' 2022',
];
const broken = [
  'x022',
  '2x22',
  '20x2',
  '202x',
  '2022x01',
  '2022-x1',
  '2022-0x',
  '2022-1x',
  '2022-01-',
  '2022-1',
];

const bornOn = (text: string): Case => ({
  name: `bornOn: part ${JSON.stringify(text)}`,
  who: 'owner',
  given: { [PROFILE]: validProfile() },
  ask: { commit: [{ set: petPath(UID, PET), data: validPet({ bornOn: text }) }, counted(1, PET)] },
  allowed: (year(text) && text.length === 4) || (text.length === 7 && isDay(`${text}-01`)),
});

/** A birthday may be a year or a month. */
export const birthdaySuite: Suite = {
  path: 'users/{uid}/pets/{petId}',
  about: 'dates',
  cases: [...months, ...years, ...broken].map(bornOn),
};
