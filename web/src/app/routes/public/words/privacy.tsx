import { useTitle } from '../../../../shared/hooks/use-title.ts';
import { Article, Points } from './article.tsx';
import { reachUs } from './reach-us.tsx';
import { wordsTitles } from './titles.ts';

const kept = (
  <>
    <p>What you give us, and little else:</p>
    <Points>
      <li>
        <strong>Your account:</strong> your e-mail address, the name you want to be called, your language and
        units, and which mails you want. We never see your password; it is stored only as a hash.
      </li>
      <li>
        <strong>Your pets:</strong> what you write about them, their health history, photos and papers.
      </li>
      <li>
        <strong>What you make and buy:</strong> designs, orders with their delivery address, and what happened
        to each parcel.
      </li>
      <li>
        <strong>For safety and for the books:</strong> which functions failed and when. These logs hold ids
        and codes; no name, address, e-mail or content of yours.
      </li>
    </Points>
    <p>
      Photos are turned upright and lose everything that the camera wrote into them, such as the place and the
      device. The file that you sent is deleted once that is done.
    </p>
  </>
);

const seen = (
  <>
    <p>
      You, when you are signed in. Each read of the database and of each file is checked against your account
      by the database itself.
    </p>
    <p>
      Nothing of a pet is public unless you make it so. A lost-pet card shows exactly the fields that you
      chose, to whoever scans its code, and never an address. You can take it down at any time; it is gone at
      once.
    </p>
    <p>
      A link for a vet or sitter shows the passport of one pet, and the documents that you chose, to whoever
      has the link: for a day, a week or a month. You see how often it was opened and can end it at once. Of
      its visitors we keep nothing by which they could be told.
    </p>
    <p>
      What is made public, shared, copied, deleted or changed in signing in is noted in your account for a
      year, so that you would see if it was somebody else.
    </p>
  </>
);

const others = (
  <>
    <Points>
      <li>
        <strong>Google Cloud (Firebase)</strong> stores and runs Pawfolio for us.
      </li>
      <li>
        <strong>The payment provider</strong> takes your payment on its own page. Card numbers never reach us.
      </li>
      <li>
        <strong>The print shop</strong> gets the print file and the delivery address of an order, when it is
        sent to production and not before.
      </li>
    </Points>
    <p>
      Nobody else. There are no advertisements, no trackers and no cookies of other companies, and we sell
      nothing about you.
    </p>
  </>
);

const device = (
  <p>
    To open without a network, your record is also kept in your browser’s storage, and what you type is kept
    there until it has been saved. Signing out removes it from the device. We use no cookies to follow you.
  </p>
);

const howLong = (
  <>
    <Points>
      <li>What you delete is deleted: a pet goes with its photos, papers and history.</li>
      <li>
        An account goes with everything in it seven days after you ask for that. Until then you can take it
        back. While an order is on its way or money is to go back to you, it waits for that.
      </li>
      <li>
        What you make without an account is kept for 30 days after your last visit, and longer only if you
        have bought something. You can delete it yourself in your settings.
      </li>
      <li>A copy of your data that you ask for can be fetched for seven days.</li>
      <li>The list of what was done in your account, in your settings, goes back one year.</li>
      <li>Earlier versions of a design that no order refers to are forgotten after 90 days.</li>
      <li>An upload that was begun and never finished is cleared away.</li>
      <li>
        What was deleted stays in our backups until these run out: pictures and papers for 7 days, everything
        else for 14 weeks. Nobody looks into them, and if we ever need one, accounts that were deleted are
        deleted again.
      </li>
      <li>Mails to you are kept for 30 days, and so are our logs.</li>
      <li>
        Orders are kept as long as tax law wants us to keep them, also when an account is closed; then without
        your name and address.
      </li>
      <li>
        The payment provider and the print shop keep what they know of an order by their own laws. Deleting
        your account does not reach that: ask them, or us, to erase what they may.
      </li>
    </Points>
  </>
);

const rights = (
  <p>
    You may see, correct, take along and erase what we hold about you, and object to how we use it. Most of
    that you can do yourself in your settings. If you think we got something wrong, you may also complain to
    the data protection authority where you live.
  </p>
);

const sections = [
  { id: 'kept', title: 'What we keep', body: kept },
  { id: 'seen', title: 'Who can see it', body: seen },
  { id: 'others', title: 'Who works for us', body: others },
  { id: 'device', title: 'On your device', body: device },
  { id: 'how-long', title: 'How long', body: howLong },
  { id: 'rights', title: 'Your rights', body: rights },
  ...(reachUs ? [reachUs] : []),
];

/** `/privacy`: what is kept, why, and who can see it. */
export default function PrivacyPage() {
  useTitle(wordsTitles.privacy);
  return (
    <Article
      title="Privacy, in plain words"
      lead="A pet’s record is private. Here is what we keep, who can see it, and how to take it back."
      sections={sections}
    />
  );
}
