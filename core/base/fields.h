// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <type_traits>
#include <utility>

namespace triage {

/// Stands for a field of any type while fields are counted.
struct AnyField {
    template<typename Field>
    operator Field() const; // never defined: only asked whether it could be
};

/// True where a T can be made of as many values as there are numbers.
template<typename T, std::size_t... numbers>
constexpr bool takesFields(std::index_sequence<numbers...>)
{
    return requires
    {
        T{(static_cast<void>(numbers), AnyField{})...};
    };
}

inline constexpr std::size_t mostFields = 26;

/// How many fields a struct without constructors has, up to one more than `mostFields`.
template<typename T, std::size_t most = mostFields + 1>
constexpr std::size_t countFields()
{
    if constexpr (takesFields<T>(std::make_index_sequence<most>()))
        return most;
    else
        return countFields<T, most - 1>();
}

/// Classes with private fields befriend this and name their fields in a static `visitFields`.
struct PrivateFields {
    template<typename T, typename Visit>
    static auto visit(T &value, Visit visit) -> decltype(T::visitFields(value, visit))
    {
        T::visitFields(value, visit);
    }
};

/// Calls `visit` with all fields of a struct in the order they are declared. The compiler counts
/// them: what is written and read this way cannot leave out a field that is added one day.
template<typename T, typename Visit>
void withFields(T &value, Visit visit)
{
    constexpr std::size_t count = countFields<std::remove_const_t<T>>();
    static_assert(count >= 1 && count <= mostFields, "add a line for this number of fields");
    // Why: the language can name the fields of a struct only where their number is written down.
#define TRIAGE_FIELDS(number, ...)                                                                 \
    if constexpr (count == (number)) {                                                             \
        auto &[__VA_ARGS__] = value;                                                               \
        visit(__VA_ARGS__);                                                                        \
    }
    // clang-format off
    TRIAGE_FIELDS(1, a)
    TRIAGE_FIELDS(2, a, b)
    TRIAGE_FIELDS(3, a, b, c)
    TRIAGE_FIELDS(4, a, b, c, d)
    TRIAGE_FIELDS(5, a, b, c, d, e)
    TRIAGE_FIELDS(6, a, b, c, d, e, f)
    TRIAGE_FIELDS(7, a, b, c, d, e, f, g)
    TRIAGE_FIELDS(8, a, b, c, d, e, f, g, h)
    TRIAGE_FIELDS(9, a, b, c, d, e, f, g, h, i)
    TRIAGE_FIELDS(10, a, b, c, d, e, f, g, h, i, j)
    TRIAGE_FIELDS(11, a, b, c, d, e, f, g, h, i, j, k)
    TRIAGE_FIELDS(12, a, b, c, d, e, f, g, h, i, j, k, l)
    TRIAGE_FIELDS(13, a, b, c, d, e, f, g, h, i, j, k, l, m)
    TRIAGE_FIELDS(14, a, b, c, d, e, f, g, h, i, j, k, l, m, n)
    TRIAGE_FIELDS(15, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o)
    TRIAGE_FIELDS(16, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p)
    TRIAGE_FIELDS(17, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q)
    TRIAGE_FIELDS(18, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r)
    TRIAGE_FIELDS(19, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s)
    TRIAGE_FIELDS(20, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t)
    TRIAGE_FIELDS(21, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u)
    TRIAGE_FIELDS(22, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v)
    TRIAGE_FIELDS(23, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w)
    TRIAGE_FIELDS(24, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x)
    TRIAGE_FIELDS(25, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y)
    TRIAGE_FIELDS(26, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z)
    // clang-format on
#undef TRIAGE_FIELDS
}

} // namespace triage
