import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { claimsKnownBy, parseClaims } from 'casualty-claims';
import { arbitraryClaims } from 'casualty-claims/testing/arbitraries';
import { runs } from '../runs';

test('a part that says nothing without its whole waits for it, is named with what it waits for, and comes back', () => {
  fc.assert(
    fc.property(arbitraryClaims(), fc.nat(), (list, at) => {
      const whole = list[at % list.length]?.id ?? '';
      const early = { id: 'waits', figure: 1, partOf: whole, reportedOn: '2016-01-01' };
      const { claims } = parseClaims([
        ...list.map((claim) =>
          claim.id === whole ? { ...claim, reportedOn: '2017-01-01' } : claim,
        ),
        early,
      ]);
      fc.pre(claims.some(({ id, partOf }) => id === 'waits' && partOf === whole));
      const [before, after] = ['2016-12-31', '2017-01-01'].map((day) => claimsKnownBy(claims, day));
      expect(before?.waiting).toContainEqual({ claimId: 'waits', field: 'partOf', of: whole });
      for (const known of [before, after]) {
        const all = [
          ...(known?.claims ?? []).map(({ id }) => id),
          ...(known?.notYet ?? []),
          ...new Set(known?.waiting.map(({ claimId }) => claimId)),
        ];
        expect(all.sort()).toEqual(claims.map(({ id }) => id).sort());
      }
      expect(after?.claims).toContainEqual(claims.find(({ id }) => id === 'waits'));
    }),
    runs(100),
  );
});
