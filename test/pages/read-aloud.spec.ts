import { expect } from '@playwright/test';
import { test } from './strict-page.js';
import { callButton, card, dialog, feed, openDemo, phone, ringing, scenario } from './demo-page.js';
import { heard, listen } from './heard.js';

test.describe('what a screen reader reads', () => {
  test('of the first story: asking, being allowed, calling, the end; and each change is said once', async ({ page }) => {
    test.slow();
    await listen(page);
    await openDemo(page);
    await expect(callButton(page)).toHaveAccessibleName('Ask to call');
    await callButton(page).press('Enter');
    await expect(dialog(page)).toMatchAriaSnapshot(`
      - dialog "Ask to call Amara":
        - heading "Ask to call Amara" [level=2]
        - paragraph: Amara hasn’t allowed calls from Lumen & Oak yet.
        - button "Close"
        - group "How to reach Amara":
          - radio "Send permission request" [checked]
          - text: Amara decides. If allowed, you can call for 7 days. 0 of 2 used this week Send call invite
          - radio "Send call invite"
          - text: Amara taps a button and calls you. No permission needed. Doesn’t use a request
        - textbox "Message": Hi Amara, may we call you on WhatsApp?
        - text: /Chat window open 23 h/
        - paragraph: Amara sees
        - text: /Hi Amara, may we call you on WhatsApp\\? .* Choose call permission/
        - paragraph: Amara can allow 7 days, or not at all.
        - paragraph: /Next request after this one/
        - button "Cancel"
        - button "Send request"
    `);
    await page.keyboard.press('Control+Enter');
    await expect(dialog(page)).toMatchAriaSnapshot(`
      - dialog "Request sent":
        - heading "Request sent" [level=2]
        - paragraph: Amara decides on the phone. There is nothing you need to do.
        - button "Close"
        - text: No answer yet
        - paragraph: /The request ends .*in 6 d 23 h.* You will see the answer here and in the activity feed\\./
        - button "Close"
    `);
    await page.keyboard.press('Escape');
    await expect(callButton(page)).toBeFocused();

    await phone(page).getByRole('button', { name: 'Allow for 7 days' }).click();
    await expect(callButton(page)).toHaveAccessibleName('Call');
    await callButton(page).press('Enter');
    await expect(card(page)).toMatchAriaSnapshot(`
      - region "Call with Amara Okafor":
        - heading "Ringing" [level=2]
        - text: /0:\\d\\d/
        - paragraph: Amara Okafor
        - paragraph: +44 7700 900142
        - button "Cancel call"
        - paragraph: /Allowed · 6 d 23 h left/
    `);
    await phone(page).getByRole('button', { name: 'Answer' }).click();
    await expect(card(page)).toMatchAriaSnapshot(`
      - region "Call with Amara Okafor":
        - heading "Ongoing" [level=2]
        - button "Mute"
        - button "Keypad"
        - button "Audio"
        - button "Hold"
        - button "Transfer"
        - button "End call"
    `);
    // a call of no second would not be told with its length
    await expect(card(page)).toContainText('0:01');
    await card(page).getByRole('button', { name: 'End call' }).press('Enter');
    await expect(card(page)).toMatchAriaSnapshot(`
      - region "Call with Amara Okafor":
        - heading "Completed" [level=2]
        - paragraph: You ended the call.
        - paragraph: /Picked up after \\d+ s\\. Ticket set to Completed\\./
        - button "Close"
        - button "Show activity"
    `);
    await expect(feed(page)).toMatchAriaSnapshot(`
      - region "Activity":
        - heading "Today" [level=3]
        - list "Today":
          - listitem:
            - paragraph: Outgoing call · Completed
            - time
            - paragraph: /Priya Nair to Amara · \\d+ s/
            - button "3 events"
          - listitem:
            - paragraph: Amara allowed calls for 7 days
          - listitem:
            - paragraph: Amara approved the request
          - listitem:
            - paragraph: Priya Nair asked for permission
    `);

    await expect.poll(async () => (await heard(page))['wa-activity-feed']?.at(-1)).toMatch(/Ticket: Completed, \d+ s/);
    const said = await heard(page);
    expect(said['wa-permission-modal']).toEqual(['Sending…', 'Request sent. Amara decides on the phone. There is nothing you need to do.']);
    // a call that rings at once was never seen as being placed
    expect(said['wa-call-panel']?.filter((words) => words !== 'Calling.')).toEqual([
      'Ringing.',
      'Ongoing.',
      expect.stringMatching(/^Completed\. You ended the call\. Picked up after \d+ s\. Ticket set to Completed\.$/),
    ]);
    const rows = said['wa-activity-feed'] ?? [];
    expect(rows.join(' ')).toMatch(
      /Priya Nair asked for permission.*Amara allowed calls for 7 days.*Amara picked up after \d+ s.*Ticket: Completed/,
    );
    expect(new Set(rows).size).toBe(rows.length);
  });

  test('of an incoming call, which interrupts once and is a key away', async ({ page }) => {
    test.slow();
    await listen(page);
    await openDemo(page);
    await scenario(page, 'Call in').click();
    await expect(ringing(page)).toMatchAriaSnapshot(`
      - region "Incoming WhatsApp call":
        - heading "Incoming WhatsApp call" [level=2]
        - paragraph: Amara Okafor
        - button "Decline"
        - button "Ways to decline"
        - button "Answer"
    `);
    await page.keyboard.press('F8');
    await expect(ringing(page).getByRole('button', { name: 'Answer' })).toBeFocused();
    expect((await heard(page))['wa-incoming-call']).toEqual(['! Incoming WhatsApp call from Amara Okafor. Press F8 to get to it.']);
  });
});
