import { Download, ExternalLink } from 'lucide-react';
import { buttonStyle } from '../../../shared/ui/button-style.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { CopyButton } from '../../../shared/ui/copy-button.tsx';
import { saveFile } from '../../../shared/lib/save-file.ts';
import { toast } from '../../../shared/ui/toast.ts';

/** Where the card is, and its code as a file. */
export function TagCode({ name, url, isPublic }: { name: string; url: string; isPublic: boolean }) {
  const download = async (): Promise<void> => {
    try {
      const { qrSvg } = await import('../model/qr-svg.ts');
      saveFile(`lost-pet-code-${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.svg`, new Blob([qrSvg(url)]));
    } catch {
      toast('The code could not be made. Please try again.', { tone: 'danger' });
    }
  };
  return (
    <Card aria-labelledby="card-code">
      <h2 id="card-code" className="mb-2 text-xl">
        The code
      </h2>
      <p className="mb-3 text-muted">
        {isPublic
          ? 'It leads to the card. On a tag it stays right for good.'
          : 'It stays the same. While the card is not public, it leads to a page that shows nothing.'}
      </p>
      <p className="mb-3 rounded-card bg-sunken px-3 py-2 text-sm break-all">{url}</p>
      <div className="flex flex-wrap gap-2">
        <CopyButton text={url} label="Copy link" />
        <Button variant="secondary" size="sm" onClick={() => void download()}>
          <Download aria-hidden="true" />
          QR code as SVG
        </Button>
        {isPublic && (
          <a href={url} target="_blank" rel="noreferrer" className={buttonStyle('secondary', 'sm')}>
            <ExternalLink aria-hidden="true" />
            Open as a stranger
          </a>
        )}
      </div>
    </Card>
  );
}
