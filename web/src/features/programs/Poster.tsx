interface Props {
  readonly title: string;
  readonly url: string | null | undefined;
}

/** A program's poster, or a plain one made of its title's first letter. Its size is fixed, loaded or not. */
export function Poster({ title, url }: Props) {
  if (url) return <img className="poster" src={url} alt="" loading="lazy" width={300} height={400} />;
  return (
    <div className={`poster poster-${hueOf(title)}`} aria-hidden="true">
      <span>{String.fromCodePoint(title.codePointAt(0) ?? 32)}</span>
    </div>
  );
}

const HUES = 5;

function hueOf(title: string): number {
  let sum = 0;
  for (const letter of title) sum += letter.codePointAt(0) ?? 0;
  return (sum % HUES) + 1;
}
