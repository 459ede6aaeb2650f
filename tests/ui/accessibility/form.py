# SPDX-License-Identifier: GPL-3.0-or-later
"""The therapist's form as a screen reader sees it: sections, grid, findings, errors, emergency."""
import pyatspi

from screen import check_page, complain, groups, is_, is_current, press


def open_form(screen):
    """From the home page to the first section of a new client's form."""
    press(screen.find("Home", "push button"))
    client = screen.wait(lambda: screen.find("I am assessing someone"))
    press(client)
    name = screen.wait(lambda: next(iter(screen.all("text")), None))
    check_page(screen, "client")
    name.queryEditableText().setTextContents("C-014")
    press(screen.find("Continue", "push button"))
    return screen.wait(lambda: len(screen.all("page tab")) > 3)


def check_grid(screen, section):
    """Every row of the grid is named by its test, and every choice and measure by row and column."""
    rows = 0
    for group in groups(screen):
        rows += 1
        row = group[0].parent
        if not row.name:
            complain(section, "a row of choices has no name")
        names = [each.name for each in group]
        if len(set(names)) != len(names):
            complain(section, f"two choices of \"{row.name}\" are called the same: {names}")
        for each in group:
            if row.name and each.description != row.name and row.name not in each.name:
                complain(section, f"\"{each.name}\" does not say that it is of \"{row.name}\"")
    sides = [each.name for each in screen.all("text")
             if each.name.endswith((": Left", ": Right", ": Difference"))]
    for name in sides:
        rows += 1
        if name.startswith(":"):
            complain(section, "a measure of one side does not say of what")
    return rows, len(sides)


def check_sections(screen):
    count = len(screen.all("page tab")) - 1  # the last one leads to the result
    rows = sides = 0
    for i in range(count):
        tab = screen.all("page tab")[i]
        section = tab.name
        screen.announcements.forget()
        press(tab)
        if not screen.wait(lambda: is_current(screen.all("page tab")[i])):
            complain(section, "the tab is not told as the current one")
        # Qt 6.4 tells the current tab as focused too; the event tells where the keys go.
        if i > 0 and not screen.wait(lambda: screen.announcements.heard("focused")):
            complain(section, "it comes without an event that says where the focus is")
        check_page(screen, section)
        if not screen.all("heading"):
            complain(section, "it has no headings")
        more, of_sides = check_grid(screen, section)
        rows += more
        sides += of_sides
        print(f"section: {section}, {more} rows", flush=True)
    if rows < 40 or sides < 6:
        complain("form", f"only {rows} rows and {sides} measures of a side are told")


def choose(screen, row, choice):
    """Chooses in the row of the grid whose name starts so."""
    for group in groups(screen):
        if group[0].parent.name.startswith(row):
            press(next(each for each in group if each.name == choice))
            return group
    complain("form", f"no row \"{row}\"")
    return []


def check_findings(screen):
    """Answers that change the findings are told, and the focus stays where it is."""
    tabs = screen.all("page tab")
    exam = next(i for i, tab in enumerate(tabs) if tab.name.startswith("Examination"))
    press(tabs[exam])
    screen.wait(lambda: is_current(screen.all("page tab")[exam]))
    panel = screen.wait(lambda: next(iter(screen.all("status bar")), None))
    if not panel:
        complain("findings", "they are not told as a status line")
        return
    before = panel.name
    for test in ("Puranen", "Bent-knee", "Modified bent-knee"):
        screen.announcements.forget()
        choose(screen, test, "Positive")
    if not screen.wait(lambda: screen.announcements.heard("accessible-name", "status bar")):
        complain("findings", "a change of them is not told")
    if panel.name == before or not panel.name.startswith("Findings so far. "):
        complain("findings", f"the status line says \"{panel.name}\"")
    if screen.announcements.heard("focused", "status bar"):
        complain("findings", "they take the focus from the form")


def check_form_error(screen):
    """Continue with open safety questions: the summary names them and has the focus."""
    press(screen.all("page tab")[0])
    screen.wait(lambda: is_current(screen.all("page tab")[0]))
    screen.announcements.forget()
    press(screen.find("Continue", "push button"))
    alert = screen.wait(lambda: screen.find("There is a problem", "alert"))
    if not alert:
        complain("form", "open questions are not told as an alert")
        return
    if "not answered" not in alert.name:
        complain("form", f"the alert does not name the open questions: {alert.name}")
    if not screen.wait(lambda: is_(alert, pyatspi.STATE_FOCUSED)):
        complain("form", "the error summary does not take the focus")
    if not screen.wait(lambda: screen.announcements.heard("focused", "alert")):
        complain("form", "the error summary comes without an event")
    lines = [each for each in screen.all("push button") if each.name.endswith("not answered")]
    if not lines:
        complain("form", "the error summary does not lead to the questions")
        return
    screen.announcements.forget()
    question = lines[0].name.removesuffix(": not answered")
    press(lines[0])
    if not screen.wait(lambda: screen.announcements.heard("focused", None, question)):
        complain("form", "a line of the error summary does not lead to its question")


def check_emergency(screen):
    """A danger sign ends the form at once: the card is told and has the focus."""
    screen.announcements.forget()
    choose(screen, "Chest pain", "Yes")
    card = screen.wait(lambda: screen.announcements.heard("focused", None, "Emergency:"))
    if not card:
        complain("emergency", "its card does not take the focus by an event")
    if not screen.wait(lambda: screen.window.name == "Call now"):
        complain("emergency", f"the window is called \"{screen.window.name}\"")


def check_form(screen):
    if not open_form(screen):
        complain("form", "it does not open")
        return
    check_sections(screen)
    check_findings(screen)
    check_form_error(screen)
    check_emergency(screen)
