import { Link } from 'react-router-dom';
import { paths } from '../../../../config/paths.ts';
import { useTitle } from '../../../../shared/hooks/use-title.ts';
import { Article, Points } from './article.tsx';
import { reachUs } from './reach-us.tsx';
import { wordsTitles } from './titles.ts';

const account = (
  <>
    <p>
      The record is free. You need an account to keep it, and an e-mail address that is yours. Keep your
      password to yourself; what is done with your account is done in your name.
    </p>
    <p>You may close the account whenever you like.</p>
  </>
);

const content = (
  <>
    <p>
      What you upload and write stays yours. You let us store, shrink and print it, only to do what you asked
      for. Upload only pictures that you may use: your own, or with the permission of whoever took them.
    </p>
    <p>We do not print what is unlawful, hateful, or somebody else’s brand, and tell you if that is so.</p>
  </>
);

const care = (
  <p>
    Pawfolio remembers; it does not advise. Lists of vaccines and dates that are due are aids to your memory,
    worked out from what you entered. What is right for an animal is for a vet to say.
  </p>
);

const buying = (
  <>
    <Points>
      <li>The price you see in your cart, with delivery, is the price you pay.</li>
      <li>
        Before you pay you see the proof, and the texts and numbers on it are read back to you. What you
        approve is what is made.
      </li>
      <li>For 30 minutes after you have paid you can cancel it yourself, and get all of it back.</li>
      <li>
        After that it is made for you alone. Things made to your wishes cannot be returned because you changed
        your mind; the law makes that exception.
      </li>
      <li>
        If it arrives damaged, wrong or unlike the approved proof, or does not arrive, we make it again or
        give your money back, as you prefer.
      </li>
    </Points>
    <p>
      How an order is doing is always on its page; see{' '}
      <Link to={paths.howItWorks} className="link">
        how it works
      </Link>
      .
    </p>
  </>
);

const liability = (
  <p>
    We look after Pawfolio with care, and it may still fail now and then. We are liable without limit where
    the law says so, among others for intent, gross negligence and harm to life or health. Keep the original
    of every paper that you may need.
  </p>
);

const changes = (
  <p>
    When these terms change in a way that matters, we tell you by e-mail a month ahead. If you do not agree,
    you may leave with everything that is yours. Your rights as a consumer where you live stay as they are.
  </p>
);

const sections = [
  { id: 'account', title: 'Your account', body: account },
  { id: 'content', title: 'Your pictures and words', body: content },
  { id: 'care', title: 'Care is not advice', body: care },
  { id: 'buying', title: 'Buying', body: buying },
  { id: 'liability', title: 'If something goes wrong', body: liability },
  { id: 'changes', title: 'Changes', body: changes },
  ...(reachUs ? [reachUs] : []),
];

/** `/terms`: what both sides can expect. */
export default function TermsPage() {
  useTitle(wordsTitles.terms);
  return (
    <Article
      title="Terms, without the small print"
      lead="What you can expect of us, and what we expect of you."
      sections={sections}
    />
  );
}
