// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/passphrase.h"

#include "base/file.h"
#include "commands/command.h"
#include "record/locking.h"

#include <cstdio>
#include <iostream>
#include <termios.h>
#include <unistd.h>

namespace triage {

namespace {

constexpr int tries = 3;

struct Closer {
    void operator()(std::FILE *file) const { std::fclose(file); }
};
using Terminal = std::unique_ptr<std::FILE, Closer>;

// Shows what is typed again when it goes.
class Unseen {
public:
    explicit Unseen(int terminal) : m_terminal(terminal)
    {
        tcgetattr(m_terminal, &m_before);
        termios unseen = m_before;
        unseen.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(m_terminal, TCSAFLUSH, &unseen);
    }
    ~Unseen() { tcsetattr(m_terminal, TCSAFLUSH, &m_before); }
    Unseen(const Unseen &) = delete;
    Unseen &operator=(const Unseen &) = delete;

private:
    int m_terminal;
    termios m_before{};
};

// Takes the text and wipes it where it was.
Secret taken(std::string &text, std::size_t size)
{
    Secret secret = Secret::copyOf(bytesOf(std::string_view(text).substr(0, size)));
    wipe({reinterpret_cast<unsigned char *>(text.data()), text.size()});
    return secret;
}

tl::unexpected<Error> refused(const Session &session, Error error)
{
    session.stayedLocked = true;
    return tl::unexpected(std::move(error));
}

} // namespace

Result<Secret> typedPassphrase(const std::string &question)
{
    const Terminal terminal(std::fopen("/dev/tty", "r+"));
    if (!terminal)
        return fail("passphrase", "there is no terminal to ask for it",
                    "name a file that holds it with --passphrase-file");
    std::fputs((question + ": ").c_str(), terminal.get());
    std::fflush(terminal.get());
    std::string line(1024, '\0');
    {
        const Unseen unseen(fileno(terminal.get()));
        // Why: past stdio, whose buffer would keep a copy.
        const ssize_t size = read(fileno(terminal.get()), line.data(), line.size());
        line.resize(size > 0 ? static_cast<std::size_t>(size) : 0);
    }
    std::fputs("\n", terminal.get());
    return taken(line, std::min(line.find('\n'), line.size()));
}

Result<Secret> passphraseIn(const std::string &file)
{
    return readFile(file).map([](std::string text) {
        std::size_t size = std::min(text.find('\n'), text.size());
        if (size > 0 && text[size - 1] == '\r')
            --size;
        return taken(text, size);
    });
}

std::string_view textOf(const Secret &passphrase)
{
    const ConstBytes bytes = passphrase.bytes();
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

Result<RecordsKey> keyOf(const Session &session, const std::filesystem::path &file)
{
    if (!areLocked(file))
        return RecordsKey();
    if (session.passphrase)
        if (auto key = unlock(file, textOf(*session.passphrase)))
            return key;
    const bool named = !session.passphraseFile.empty();
    for (int attempt = 1;; ++attempt) {
        auto given = named ? passphraseIn(session.passphraseFile)
                           : typedPassphrase("Passphrase or recovery key of " + file.string());
        if (!given)
            return refused(session, given.error());
        session.passphrase = std::move(*given);
        auto key = unlock(file, textOf(*session.passphrase));
        if (key)
            return key;
        if (named || attempt == tries)
            return refused(session, key.error());
        std::cerr << key.error().text() << "\n";
    }
}

} // namespace triage
