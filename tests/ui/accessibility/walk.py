#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks a whole runner's interview and its result, and a therapist's form, as a screen reader sees
them: roles, names, states, and what must be announced:

- a page that comes: its heading takes the focus, and an event says so (the result: its card);
- an error: an alert comes, named with every problem, and takes the focus;
- a therapist's findings that changed: the status line beside the form gets another name, once the
  answers pause, and the focus stays at the form;
- an emergency: its card takes the focus, named "Emergency: ...", and the window is called so.

Ends with 77 where it cannot run.

walk.py PROGRAM RESOURCES, under a session bus and an X display of its own."""
import sys

sys.dont_write_bytecode = True

# First, as it ends the test where there is no pyatspi.
from screen import (Screen, check_arrival, check_page, complain, groups, is_,  # noqa: E402
                    is_current, press, problems)
import pyatspi  # noqa: E402
from form import check_form  # noqa: E402

# What a runner with a sore tendon answers; anything else is the first choice of its group.
USUAL = {"No", "None", "None of these", "I walk as I always do", "Left", "Sit bone"}
MOST_PAGES = 60


def answer(screen, page):
    for group in groups(screen):
        if any(is_(each, pyatspi.STATE_CHECKED) for each in group):
            continue
        choice = next((each for each in group if each.name in USUAL), group[0])
        press(choice)
        if not screen.wait(lambda: is_(choice, pyatspi.STATE_CHECKED)):
            complain(page, f"\"{choice.name}\" was chosen and is not told as chosen")
    for each in screen.all("check box"):
        if each.name in USUAL and not is_(each, pyatspi.STATE_CHECKED):
            press(each)
    for each in screen.all("text"):
        try:
            each.queryEditableText().setTextContents("38" if "old" in each.name else "9")
        except NotImplementedError:
            complain(page, f"\"{each.name}\" cannot be written by a screen reader")


def go_on(screen):
    for name in ("Continue", "See my result", "Skip the tests"):
        button = screen.find(name, "push button")
        if button:
            press(button)
            return name
    return ""


def check_error(screen):
    """The first page asks for an answer: without one, the error is told and has the focus."""
    page = screen.heading()
    screen.announcements.forget()
    go_on(screen)
    alert = screen.wait(lambda: screen.find("There is a problem", "alert"))
    if not alert:
        complain(page, "an error is not told as an alert")
    elif not screen.wait(lambda: is_(alert, pyatspi.STATE_FOCUSED)):
        complain(page, "an error does not take the focus")
    elif alert.name == "There is a problem":
        complain(page, "the alert does not say what is wrong")
    elif not screen.wait(lambda: screen.announcements.heard("focused", "alert")):
        complain(page, "an error comes without an event")


def walk(screen):
    pages = 0
    while pages < MOST_PAGES and not screen.all("page tab"):
        page = screen.heading()
        pages += 1
        print(f"page {pages}: {page}", flush=True)
        check_page(screen, page)
        if not page:
            complain(f"page {pages}", "no heading can take the focus")
        answer(screen, page)
        screen.announcements.forget()
        go_on(screen)
        if not screen.wait(lambda: screen.heading() != page or screen.all("page tab")):
            complain(page, "Continue does not go on")
            for each in screen.shown():
                if each.name:
                    print("   ", each.getRoleName(), each.name)
            break
        check_arrival(screen, screen.heading())
    return pages


def check_result(screen):
    tabs = screen.wait(lambda: screen.all("page tab"))
    if not tabs or len(tabs) < 4:
        complain("result", "its tabs are not told")
        return
    focus = screen.focused()
    if focus is None or not focus.name:
        complain("result", "the advice does not take the focus with a name")
    for i in range(len(tabs)):
        tab = screen.all("page tab")[i]
        name = tab.name
        press(tab)
        print(f"result: {name}", flush=True)
        if not screen.wait(lambda: is_current(screen.all("page tab")[i])):
            complain(name, "the tab is not told as the current one")
        check_page(screen, f"result, {name}")
        if not screen.all("heading"):
            complain(name, "it has no headings")


def main():
    screen = Screen(sys.argv[1], sys.argv[2])
    try:
        if screen.window.getRoleName() not in ("frame", "window"):
            complain("window", f"it is told as a {screen.window.getRoleName()}")
        check_page(screen, "home")
        press(screen.find("I have pain at the back of my leg"))
        screen.wait(screen.heading)
        check_arrival(screen, screen.heading())
        check_error(screen)
        pages = walk(screen)
        check_result(screen)
        check_form(screen)
        print(f"{pages} pages, {len(problems)} problems")
    finally:
        screen.process.terminate()
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
