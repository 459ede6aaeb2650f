// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/packing.h"
#include "catch.h"

using namespace triage;

namespace {

enum class Colour { Red, Green };

struct Leaf {
    int number = 0;
    std::string text;

    bool operator==(const Leaf &) const = default;
};

class Hidden {
public:
    Hidden() = default;
    explicit Hidden(int secret) : m_secret(secret) {}
    bool operator==(const Hidden &) const = default;

private:
    friend PrivateFields;
    template<typename Self, typename Visit>
    static void visitFields(Self &self, Visit visit)
    {
        visit(self.m_secret);
    }

    int m_secret = 0;
};

/// One of everything that can be packed.
struct Everything {
    bool truth = false;
    double real = 0;
    Colour colour = Colour::Red;
    std::vector<bool> truths;
    std::vector<std::uint64_t> numbers;
    std::vector<Leaf> leaves;
    std::map<std::string, Leaf, std::less<>> byName;
    std::multimap<int, std::string> several;
    std::optional<std::string> maybe;
    std::optional<int> none;
    std::variant<std::monostate, Leaf, double> either;
    Hidden hidden;

    bool operator==(const Everything &) const = default;
};

const Everything &everything()
{
    static const Everything sample = {
        .truth = true,
        .real = 2.5,
        .colour = Colour::Green,
        .truths = {true, false, true},
        .numbers = {1, 2, ~std::uint64_t{0}},
        .leaves = {{1, "one"}, {2, std::string("t\0o", 3)}},
        .byName = {{"a", {3, ""}}, {"b", {4, std::string(100, 'x')}}},
        .several = {{1, "first"}, {1, "second"}},
        .maybe = "text",
        .none = std::nullopt,
        .either = Leaf{5, "five"},
        .hidden = Hidden(6),
    };
    return sample;
}

struct Shared {
    std::shared_ptr<const Leaf> first, second, none;
};

} // namespace

TEST_CASE("the fields of a struct are counted, whatever their types")
{
    CHECK(countFields<Leaf>() == 2);
    CHECK(countFields<Everything>() == 12);
    CHECK(countFields<Shared>() == 3);
}

TEST_CASE("what is packed comes back as it was")
{
    const std::string bytes = packed(everything());
    Everything read;
    REQUIRE(unpack(bytes, read));
    CHECK(read == everything());
}

TEST_CASE("what is shared before packing is shared afterwards")
{
    const auto leaf = std::make_shared<const Leaf>(Leaf{7, "seven"});
    const Shared both{leaf, leaf, nullptr};
    Shared read;
    REQUIRE(unpack(packed(both), read));
    CHECK(*read.first == *leaf);
    CHECK(read.first == read.second);
    CHECK(read.none == nullptr);
}

TEST_CASE("a lazy value is packed as what it holds and unpacked when it is asked for")
{
    const Lazy<Leaf> value(Leaf{8, "eight"});
    const std::string bytes = packed(value);
    Lazy<Leaf> read;
    REQUIRE(unpack(bytes, read));
    CHECK(*read == Leaf{8, "eight"});
}

TEST_CASE("a class that hides its fields is packed while it is as it is made, and not else")
{
    class Closed {
    public:
        Closed() = default;
        explicit Closed(int secret) : m_secret(secret) {}
        bool operator==(const Closed &) const = default;

    private:
        int m_secret = 0;
    };
    int before = 1;
    Closed read;
    CHECK(unpack(packed(before, Closed()), before, read));
    CHECK(packed(before, Closed(7)).empty());
    CHECK_FALSE(unpack(packed(before, Closed(7)), before, read));
}

TEST_CASE("bytes that are cut or too many are refused")
{
    const std::string bytes = packed(everything());
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        INFO(size);
        Everything read;
        CHECK_FALSE(unpack(std::string_view(bytes).substr(0, size), read));
    }
    Everything read;
    CHECK_FALSE(unpack(bytes + "x", read));
}

TEST_CASE("damaged bytes give some value or none, and no harm")
{
    const auto leaf = std::make_shared<const Leaf>(Leaf{7, "seven"});
    const std::string bytes = packed(everything(), Shared{leaf, leaf, nullptr});
    int refused = 0;
    for (std::size_t place = 0; place < bytes.size(); ++place)
        for (const int flip : {1, 0x80, 0xff}) {
            std::string damaged = bytes;
            damaged[place] = static_cast<char>(damaged[place] ^ flip);
            Everything read;
            Shared shared;
            refused += unpack(damaged, read, shared) ? 0 : 1;
        }
    CHECK(refused > 0);
}
