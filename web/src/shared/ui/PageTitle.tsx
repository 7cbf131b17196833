import { useEffect, useRef, useState } from 'react';
import { NavigationType, useNavigationType } from 'react-router';
import { useTexts } from '../i18n/texts';

interface Props {
  readonly title: string;
  /** The part of the site that the page is in, where that is not plain from its title. */
  readonly within?: string;
}

/** A page's title, on top and in the window; the focus goes there when one comes by a link, as on a page that is loaded. */
export function PageTitle({ title, within }: Props) {
  const { common } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  // How one came, not what was done on the page since.
  const [how] = useState(useNavigationType());

  useEffect(() => {
    const before = document.title;
    document.title = [title, within, common.brand].filter(Boolean).join(' · ');
    return () => {
      document.title = before;
    };
  }, [title, within, common]);

  useEffect(() => {
    if (how !== NavigationType.Pop) heading.current?.focus({ preventScroll: true });
  }, [how]);

  return (
    <h1 ref={heading} tabIndex={-1}>
      {title}
    </h1>
  );
}
