#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks a whole runner's interview and its result as a screen reader sees them: roles, names,
states, and where the focus goes when a page or an error comes. Ends with 77 where it cannot run.

walk.py PROGRAM RESOURCES, under a session bus and an X display of its own."""
import ctypes
import os
import subprocess
import sys
import tempfile
import time

try:
    import pyatspi
except ImportError:
    print("skipped: python3-pyatspi is not installed")
    sys.exit(77)

CONTROLS = {"push button", "toggle button", "radio button", "check box", "text", "combo box",
            "page tab", "spin button"}
# What a runner with a sore tendon answers; anything else is the first choice of its group.
USUAL = {"No", "None", "None of these", "I walk as I always do", "Left", "Sit bone"}
MOST_PAGES = 60
PATIENCE = 20  # seconds for a page to come on a busy machine

problems = []


def complain(page, words):
    problems.append(f"{page}: {words}")
    print("PROBLEM", problems[-1], flush=True)


class Screen:
    """The window through the accessibility interface."""

    def __init__(self, program, resources):
        folder = tempfile.mkdtemp(prefix="triage-walk-")
        desktop = pyatspi.Registry.getDesktop(0)
        environment = dict(os.environ, HAMSTRING_TRIAGE_DATA=folder, XDG_CONFIG_HOME=folder,
                           QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
        self.process = subprocess.Popen(
            [program, "--resources", resources, "--language", "en_GB"], env=environment)
        self.window = None
        end = time.time() + 3 * PATIENCE
        while self.window is None and time.time() < end:
            time.sleep(0.5)
            for application in desktop:
                if application and "amstring" in application.name and application.childCount:
                    self.window = application[0]
        if self.window is None:
            raise SystemExit("the window did not come to the accessibility bus")
        give_keys()

    def shown(self, root=None):
        """Everything shown, in its order."""
        if root is None:
            root = self.window
            root.clear_cache()
        try:
            if not root.getState().contains(pyatspi.STATE_VISIBLE):
                return
            yield root
            for child in root:
                if child:
                    yield from self.shown(child)
        except Exception:  # it went away meanwhile
            return

    def all(self, *roles):
        return [each for each in self.shown() if each.getRoleName() in roles]

    def find(self, name, *roles):
        return next((each for each in self.all(*(roles or CONTROLS))
                     if each.name.startswith(name)), None)

    def heading(self):
        """The page's own heading: the one that takes the focus when the page comes."""
        return next((each.name for each in self.all("heading")
                     if is_(each, pyatspi.STATE_FOCUSABLE)), "")

    def focused(self):
        return next((each for each in self.shown() if is_(each, pyatspi.STATE_FOCUSED)), None)

    def wait(self, condition):
        end = time.time() + PATIENCE
        while time.time() < end:
            value = condition()
            if value:
                return value
            time.sleep(0.2)
        return condition()


def is_(accessible, state):
    try:
        return accessible.getState().contains(state)
    except Exception:
        return False


def is_current(tab):
    """Qt 6.4 tells the current tab as the one with the focus."""
    return is_(tab, pyatspi.STATE_SELECTED) or is_(tab, pyatspi.STATE_FOCUSED)


def press(accessible):
    action = accessible.queryAction()
    names = [action.getName(i) for i in range(action.nActions)]
    action.doAction(names.index("Press") if "Press" in names else 0)
    time.sleep(0.1)


def give_keys():
    """Gives the window the keys, as a window manager would."""
    x = ctypes.CDLL("libX11.so.6")
    x.XOpenDisplay.restype = ctypes.c_void_p
    display = ctypes.c_void_p(x.XOpenDisplay(None))
    root = ctypes.c_ulong(x.XDefaultRootWindow(display))
    parent, above = ctypes.c_ulong(), ctypes.c_ulong()
    children, count = ctypes.POINTER(ctypes.c_ulong)(), ctypes.c_uint()
    x.XQueryTree(display, root, ctypes.byref(above), ctypes.byref(parent),
                 ctypes.byref(children), ctypes.byref(count))
    for i in range(count.value):
        name = ctypes.c_char_p()
        window = ctypes.c_ulong(children[i])
        if x.XFetchName(display, window, ctypes.byref(name)) and b"Hamstring" in (name.value or b""):
            x.XSetInputFocus(display, window, 2, 0)
    x.XSync(display, 0)
    time.sleep(0.5)


def check_page(screen, page):
    """What must hold of every page: named controls that the keys reach."""
    for each in screen.all(*CONTROLS):
        role = each.getRoleName()
        if not each.name:
            complain(page, f"a {role} has no name")
        if not is_(each, pyatspi.STATE_FOCUSABLE) and is_(each, pyatspi.STATE_ENABLED):
            complain(page, f"the {role} \"{each.name}\" cannot take the focus")


def check_arrival(screen, page):
    """A page that comes moves the focus to its heading, so that it is read out."""
    focus = screen.wait(screen.focused)
    if focus is None:
        complain(page, "nothing has the focus")
    elif not focus.name:
        complain(page, f"the focus is on a {focus.getRoleName()} without a name")
    elif focus.name == page and focus.getRoleName() != "heading":
        complain(page, f"its heading is told as a {focus.getRoleName()}")


def place_of(accessible):
    """Where it stands in the tree: the same for the same, and no other."""
    place = []
    while accessible is not None and accessible.getRoleName() != "application":
        place.append(accessible.getIndexInParent())
        accessible = accessible.parent
    return tuple(place)


def groups(screen):
    """Radio buttons by their parent."""
    found = {}
    for each in screen.all("radio button"):
        found.setdefault(place_of(each.parent), []).append(each)
    return list(found.values())


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
    go_on(screen)
    alert = screen.wait(lambda: screen.find("There is a problem", "alert"))
    if not alert:
        complain(page, "an error is not told as an alert")
    elif not screen.wait(lambda: is_(alert, pyatspi.STATE_FOCUSED)):
        complain(page, "an error does not take the focus")


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
        print(f"{pages} pages, {len(problems)} problems")
    finally:
        screen.process.terminate()
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
