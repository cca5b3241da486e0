/** A mail as a server was given it. */
export interface ReceivedMail {
  /** With its angle brackets, as in the header. */
  readonly messageId: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  /** The text as a person reads it. */
  readonly text: string;
  /** Everything, headers and text, as it came over the wire. */
  readonly raw: string;
}

/** Reads a mail of one plain text. */
export function readMail(raw: string, envelope: Pick<ReceivedMail, 'from' | 'to'>): ReceivedMail {
  const [head = '', ...body] = raw.split('\r\n\r\n');
  const headers = head.replaceAll(/\r\n[ \t]+/g, ' ').split('\r\n');
  const header = (name: string): string => {
    const start = `${name}: `;
    const found = headers.find((line) => line.toLowerCase().startsWith(start));
    return found?.slice(start.length) ?? '';
  };
  const text = decoded(body.join('\r\n\r\n'), header('content-transfer-encoding'));
  const isFlowed = header('content-type').includes('format=flowed');
  return {
    ...envelope,
    messageId: header('message-id'),
    subject: header('subject'),
    text: (isFlowed ? text.replaceAll(/ \r\n/g, ' ') : text).replaceAll('\r\n', '\n'),
    raw,
  };
}

function decoded(body: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  if (encoding !== 'quoted-printable') return body;
  const joined = body.replaceAll('=\r\n', '');
  const percent = joined.replaceAll('%', '%25').replaceAll(/=([0-9A-F]{2})/g, '%$1');
  return decodeURIComponent(percent);
}
