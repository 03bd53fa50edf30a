// Keeps "About 6 minutes left" going between two looks at the page. Without this file it moves on with each look.
let shown, since;

const words = (minutes) => minutes < 1 ? "Take the time you need." : minutes === 1 ? "About a minute left." : `About ${minutes} minutes left.`;

const tick = () => {
  const clock = document.querySelector("#where [data-left]");
  if (!clock?.dataset.left) return;
  if (clock !== shown) { shown = clock; since = performance.now(); }
  const now = words(Math.ceil((clock.dataset.left - (performance.now() - since) / 1000) / 60));
  if (clock.textContent !== now) clock.textContent = now;
};

tick();
setInterval(tick, 5000);
