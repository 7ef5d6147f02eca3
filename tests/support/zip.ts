import yauzl from 'yauzl';

/** The files of a ZIP by their names. */
export const unzip = (zip: Buffer): Promise<Map<string, Buffer>> =>
  new Promise((resolve, reject) => {
    const files = new Map<string, Buffer>();
    yauzl.fromBuffer(zip, { lazyEntries: true }, (error, archive) => {
      if (error) {
        reject(error);
        return;
      }
      archive.on('end', () => resolve(files));
      archive.on('error', reject);
      archive.on('entry', (entry: yauzl.Entry) =>
        archive.openReadStream(entry, (broken, stream) => {
          if (broken) {
            reject(broken);
            return;
          }
          const parts: Buffer[] = [];
          stream.on('data', (part: Buffer) => parts.push(part));
          stream.on('end', () => {
            files.set(entry.fileName, Buffer.concat(parts));
            archive.readEntry();
          });
        }),
      );
      archive.readEntry();
    });
  });
