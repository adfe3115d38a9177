/** What the helpdesk itself does: note calls on its ticket. The rest of the file plays the customer. */
document.addEventListener('wa-call-ended', ({ detail }) => {
  if (!detail.mine) return;
  const note = document.createElement('li');
  note.textContent = `Call ${detail.ticketOutcome}, ${detail.seconds ?? 0} s`;
  document.querySelector('#notes').append(note);
});

for (const button of document.querySelectorAll('[data-does]'))
  button.addEventListener('click', () => fetch(`/phone/${button.dataset.does}`, { method: 'POST' }));
