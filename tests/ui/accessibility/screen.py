# SPDX-License-Identifier: GPL-3.0-or-later
"""The window as a screen reader sees it, what it announces, and what must hold of every page."""
import ctypes
import os
import subprocess
import sys
import tempfile
import time

try:
    import pyatspi
    from gi.repository import GLib
except ImportError:
    print("skipped: python3-pyatspi is not installed")
    sys.exit(77)

CONTROLS = {"push button", "toggle button", "radio button", "check box", "text", "combo box",
            "page tab", "spin button"}
PATIENCE = 20  # seconds for a page to come on a busy machine

problems = []


def complain(page, words):
    problems.append(f"{page}: {words}")
    print("PROBLEM", problems[-1], flush=True)


class Announcements:
    """What the window tells of itself while it runs: (event, role, name), oldest first."""

    KINDS = ("object:state-changed:focused", "object:state-changed:showing",
             "object:property-change:accessible-name")

    def __init__(self):
        self.told = []
        for kind in self.KINDS:
            pyatspi.Registry.registerEventListener(self.hear, kind)

    def hear(self, event):
        try:
            if event.type.startswith("object:state-changed") and not event.detail1:
                return
            self.told.append((str(event.type), event.source.getRoleName(), event.source.name))
        except Exception:  # it went away meanwhile
            pass

    def listen(self):
        context = GLib.MainContext.default()
        while context.pending():
            context.iteration(False)

    def forget(self):
        self.listen()
        self.told.clear()

    def heard(self, kind, role=None, name=""):
        self.listen()
        return next((told for told in self.told if kind in told[0] and
                     role in (None, told[1]) and told[2] and told[2].startswith(name)), None)


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
        self.announcements = Announcements()
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
            self.announcements.listen()
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
        # A choice among a few side by side is one stop for the keys: arrows go through it.
        one_stop = role == "radio button" and is_(each.parent, pyatspi.STATE_FOCUSABLE)
        if not is_(each, pyatspi.STATE_FOCUSABLE) and is_(each, pyatspi.STATE_ENABLED) \
                and not one_stop:
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
    elif page and not screen.wait(lambda: screen.announcements.heard(
            "focused", focus.getRoleName(), focus.name)):
        complain(page, "it came without an event that says where the focus is")


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
