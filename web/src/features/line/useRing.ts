import { useEffect } from 'react';

const TONE_HZ = [660, 880] as const;
const TONE_SECONDS = 0.18;

/** Rings once, and calls by the page's title as long as it is on screen: whoever waits looks at another tab. */
export function useRing(title: string): void {
  useEffect(() => {
    const before = document.title;
    document.title = title;
    ring();
    return () => {
      document.title = before;
    };
  }, [title]);
}

function ring(): void {
  if (typeof AudioContext === 'undefined') return;
  const audio = new AudioContext();
  TONE_HZ.forEach((hertz, nth) => {
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    volume.gain.value = 0.2;
    tone.frequency.value = hertz;
    tone.connect(volume).connect(audio.destination);
    tone.start(audio.currentTime + nth * TONE_SECONDS);
    tone.stop(audio.currentTime + (nth + 1) * TONE_SECONDS);
  });
  setTimeout(() => void audio.close(), 2_000);
}
