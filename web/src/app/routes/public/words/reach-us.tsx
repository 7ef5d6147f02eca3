import { imprint } from '../../../../config/imprint.ts';

/** Who answers for what such a page says, and where they are written to. */
export const reachUs = imprint && {
  id: 'reach-us',
  title: 'Who we are',
  body: (
    <p>
      Pawfolio is run by {imprint.operator}. Write to{' '}
      <a href={`mailto:${imprint.email}`} className="link">
        {imprint.email}
      </a>{' '}
      with any question, also about your data.
    </p>
  ),
};
