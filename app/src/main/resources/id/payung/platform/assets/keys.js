// Keys for whoever works through a list. All that they do can be done without them, so the page shows them only where
// they work. They can be switched off: speech input would press them by accident (WCAG 2.1.4).
(() => {
  "use strict";
  const KEPT_AS = "payung.keys";
  const keys = document.querySelector("[data-keys]");
  if (!keys) return;
  const dialog = keys.querySelector("dialog");
  const toggle = keys.querySelector("[data-keys-switch]");

  let on = true;
  try { on = localStorage.getItem(KEPT_AS) !== "off"; } catch { /* Nothing is kept here, so they are on. */ }

  const show = () => {
    keys.classList.toggle("off", !on);
    toggle.textContent = on ? toggle.dataset.off : toggle.dataset.on;
  };
  const flip = () => {
    on = !on;
    try { localStorage.setItem(KEPT_AS, on ? "on" : "off"); } catch { /* Until the page is left, then. */ }
    show();
  };
  const help = () => dialog.open ? dialog.close() : dialog.showModal();

  // The focus itself moves, so that Enter opens the row and a screen reader says which one it is.
  const move = by => {
    const rows = [...document.querySelectorAll("main .register tbody th a")];
    const now = rows.findIndex(link => link.closest("tr").contains(document.activeElement));
    const next = rows[now < 0 ? 0 : now + by];
    if (!next) return;
    next.focus({ preventScroll: true });
    next.closest("tr").scrollIntoView({ block: "nearest" });
  };
  const search = () => {
    const field = document.querySelector("search input[type=search]");
    field.focus();
    field.select();
  };
  const DEEDS = { "/": search, j: () => move(1), k: () => move(-1), "?": help };

  document.addEventListener("keydown", event => {
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    const deed = DEEDS[event.key];
    // Where the page does not say that there are keys, there are none.
    if (!on || !deed || typing || keys.offsetParent === null || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    if (dialog.open && deed !== help) return;
    event.preventDefault();
    deed();
  });
  keys.querySelector("[data-keys-help]").addEventListener("click", help);
  keys.querySelector("[data-keys-close]").addEventListener("click", help);
  toggle.addEventListener("click", flip);
  show();
  keys.hidden = false;
})();
