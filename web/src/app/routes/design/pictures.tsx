import { Avatar } from '../../../shared/ui/avatar.tsx';
import { Chapter, Example } from './example.tsx';
import { allSpecies, picture } from './sample.ts';

/** The drawn species at every size. */
export function Pictures() {
  return (
    <Chapter id="avatars" title="Avatars">
      {(['xl', 'lg', 'md', 'sm'] as const).map((size) => (
        <Example key={size} title={{ xl: '144 px', lg: '96 px', md: '56 px', sm: '40 px' }[size]}>
          {allSpecies.map((species) => (
            <Avatar key={species} species={species} size={size} label={species} />
          ))}
        </Example>
      ))}
      <Example title="Filling a box" note="The card of a pet without a picture.">
        {allSpecies.map((species) => (
          <div key={species} className="aspect-4/3 w-44 overflow-hidden rounded-card">
            <Avatar species={species} size="fill" label={species} />
          </div>
        ))}
        <div className="h-40 w-28 overflow-hidden rounded-card">
          <Avatar species="dog" size="fill" label="Upright" />
        </div>
      </Example>
      <Example
        title="With a picture, and quiet"
        note="The drawing shows until the picture has loaded. Quiet: a pet that has died."
      >
        <Avatar species="dog" src={picture} size="lg" label="Biscuit" />
        <Avatar species="dog" src="/no-such-picture.webp" size="lg" label="A picture that fails" />
        <Avatar species="cat" size="lg" quiet label="Quiet" />
        <Avatar species="dog" src={picture} size="lg" quiet label="Quiet picture" />
      </Example>
    </Chapter>
  );
}
