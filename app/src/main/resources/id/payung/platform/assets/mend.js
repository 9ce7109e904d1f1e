// Mends rows like the cells of a spreadsheet: Enter goes down, several cells are pasted at once, and a row that is saved
// leaves what was typed into the others where it is. Each row is still sent by its own form, as without this script.
(() => {
  "use strict";
  const rows = document.querySelector("[data-mend]");
  if (!rows) return;
  const said = document.querySelector("[data-mend-said]");
  const saveAll = document.querySelector("[data-mend-all]");
  const words = rows.dataset;
  const door = document.querySelector("[data-mend-door]");
  // A piece of a page: the server keeps nothing of it for later, since it stays typed here.
  const PIECE = { "HX-Request": "true" };
  let pasted = [];

  const all = () => [...rows.querySelectorAll("section[data-bad]")];
  const fields = section => [...section.querySelectorAll("input:not([type=hidden])")];
  const cellOf = field => field.name.split("-")[0];
  const field = (section, cell) => fields(section).find(one => cellOf(one) === cell);
  const isBad = (section, cell) => section.dataset.bad.split(" ").includes(cell);
  const isChanged = section => "unsaved" in section.dataset || fields(section).some(one => one.value !== one.defaultValue);
  const changed = () => all().filter(isChanged);
  const say = (text, number) => { said.textContent = text.replace("#", number); };
  const look = () => {
    const many = changed().length;
    saveAll.hidden = many < 2;
    saveAll.textContent = saveAll.dataset.words.replace("#", many);
  };

  const go = to => {
    const hidden = to.closest("details");
    if (hidden) hidden.open = true;
    to.focus();
    to.select();
  };
  const put = (to, value) => {
    pasted.push([to, to.value]);
    to.value = value;
    const hidden = to.closest("details");
    if (hidden) hidden.open = true;
  };

  // Down over the rows whose cell is to be mended, where this one is; to the right as far as there are fields.
  const paste = (at, lines) => {
    const section = at.closest("section");
    const cell = cellOf(at);
    const below = all().slice(all().indexOf(section));
    const targets = isBad(section, cell) ? below.filter(one => isBad(one, cell)) : below;
    const from = fields(section).indexOf(at);
    pasted = [];
    lines.slice(0, targets.length).forEach((line, down) => line.split("\t").forEach((text, right) => {
      const to = fields(targets[down])[from + right];
      if (to) put(to, text.trim());
    }));
    const over = lines.length - targets.length;
    say(words.filled, pasted.length);
    if (over > 0) said.append(" " + words.over.replace("#", over));
    look();
  };
  const takeBack = () => {
    pasted.forEach(([to, before]) => { to.value = before; });
    pasted = [];
    say(words.takenBack, 0);
    look();
  };

  // What the server answers is the page as it is now: the row if it is still to be mended, and rows that moved up.
  const merge = (section, page) => {
    const own = page.getElementById(section.id);
    const notice = page.querySelector("main > .notice");
    notice?.classList.add("saved");
    section.replaceWith(own ?? notice ?? "");
    page.querySelectorAll("[data-mend] > section").forEach(other => {
      if (!document.getElementById(other.id)) rows.append(other);
    });
    if (all().length === 0 && page.querySelector(".empty")) rows.append(page.querySelector(".empty"));
    document.querySelector("main .pager")?.replaceWith(page.querySelector("main .pager") ?? "");
    return own;
  };
  const read = async answer => new DOMParser().parseFromString(await answer.text(), "text/html");
  // Whoever signed in again in another window has a session of another token.
  const takeToken = async () => {
    const page = await read(await fetch(location.href, { headers: PIECE }));
    const token = page.querySelector("[data-mend] [name=_csrf]");
    if (token) rows.querySelectorAll("[name=_csrf]").forEach(one => { one.value = token.value; });
  };
  const save = async section => {
    const form = section.querySelector("form");
    try {
      if (!door.hidden) await takeToken();
      const body = new URLSearchParams(new FormData(form));
      const answer = await fetch(form.action, { method: "POST", headers: PIECE, body });
      door.hidden = !answer.headers.has("HX-Redirect") && answer.status !== 403;
      if (!door.hidden) {
        say(words.signedOut, 0);
        return false;
      }
      const page = await read(answer);
      if (!page.querySelector("main .crumbs") || answer.status >= 500) throw new Error();
      const own = merge(section, page);
      if (own && !answer.ok) own.dataset.unsaved = "";
      say(own ? own.querySelector(".wrong")?.textContent ?? words.stillBad : words.saved, 1);
      return answer.ok;
    } catch {
      say(words.notSaved, 0);
      return false;
    }
  };
  const saveOne = async section => {
    const next = all()[all().indexOf(section) + 1];
    const saved = await save(section);
    const own = document.getElementById(section.id);
    const to = own ?? (saved ? next ?? all()[0] : null);
    if (to) go(field(to, to.dataset.bad.split(" ")[0]) ?? fields(to)[0]);
    look();
  };
  const saveChanged = async () => {
    const many = changed();
    let saved = 0;
    for (const section of many) {
      if (!await save(section)) break;
      saved++;
    }
    if (saved === many.length) say(words.saved, saved);
    look();
    if (all().length > 0) go(fields(all()[0])[0]);
  };

  rows.addEventListener("keydown", event => {
    if (!event.target.matches("input") || event.isComposing) return;
    if (event.key === "z" && (event.ctrlKey || event.metaKey) && pasted.length > 0) {
      event.preventDefault();
      takeBack();
    }
    if (event.key !== "Enter") return;
    event.preventDefault();
    const section = event.target.closest("section");
    if (event.ctrlKey || event.metaKey) return void saveOne(section);
    const next = all()[all().indexOf(section) + (event.shiftKey ? -1 : 1)];
    if (next) go(field(next, cellOf(event.target)));
    else if (!event.shiftKey) section.querySelector("button").focus();
  });
  rows.addEventListener("paste", event => {
    const text = event.clipboardData.getData("text/plain").replace(/\r\n?/g, "\n").replace(/\n$/, "");
    if (!event.target.matches("input") || !/[\t\n]/.test(text)) return;
    event.preventDefault();
    paste(event.target, text.split("\n"));
  });
  rows.addEventListener("input", () => { pasted = []; look(); });
  rows.addEventListener("submit", event => {
    event.preventDefault();
    saveOne(event.target.closest("section"));
  });
  saveAll.addEventListener("click", saveChanged);
  addEventListener("beforeunload", event => { if (changed().length > 0) event.preventDefault(); });
  document.querySelector("[data-mend-hint]").hidden = false;
})();
