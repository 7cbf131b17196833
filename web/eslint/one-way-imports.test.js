import { describe, expect, it } from 'vitest';
import { forbidden } from './one-way-imports.js';

describe('one-way imports', () => {
  it.each([
    ['shared/api/http.ts', '@/features/seats/index', 'shared knows no feature'],
    ['features/seats/map/SeatMap.tsx', '@/features/bookings/queries', 'a feature does not know another feature'],
    ['features/seats/map/SeatMap.tsx', '../../bookings/queries', 'a relative path is no way round'],
    ['features/seats/map/SeatMap.tsx', '@/app/App', 'a feature does not know the app'],
    ['features/seats/model/evolve.ts', 'react', 'a model imports no package'],
    ['features/seats/model/evolve.ts', '../map/SeatMap', 'a model does not know the view'],
    ['texts/ko.ts', '@/shared/format', 'texts know nothing'],
  ])('forbids %s to import %s: %s', (importer, specifier) => {
    expect(forbidden(importer, specifier)).not.toBeNull();
  });

  it.each([
    ['app/App.tsx', '@/features/seats'],
    ['features/seats/map/SeatMap.tsx', '../model/evolve'],
    ['features/seats/map/SeatMap.tsx', 'react'],
    ['features/seats/map/SeatMap.tsx', '@/shared/api/http'],
    ['features/seats/model/evolve.ts', './bits'],
    ['shared/ui/Toasts.tsx', '@/texts/texts'],
    ['main.tsx', './app/App'],
  ])('allows %s to import %s', (importer, specifier) => {
    expect(forbidden(importer, specifier)).toBeNull();
  });
});
