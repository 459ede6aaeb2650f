// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fields.h"
#include "base/lazy.h"

#include <cstdint>
#include <cstring>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <typeinfo>
#include <utility>
#include <variant>
#include <vector>

namespace triage {

/// Values on their way into bytes.
class PackedOut {
public:
    static constexpr bool reading = false;

    void raw(const void *from, std::size_t size)
    {
        m_bytes.append(static_cast<const char *>(from), size);
    }
    void fail() { m_failed = true; }
    /// None where something cannot be packed.
    [[nodiscard]] std::string take() { return m_failed ? std::string() : std::move(m_bytes); }

    /// The number of a shared value, from 1; true where it is new.
    std::pair<std::uint32_t, bool> number(const void *shared)
    {
        const auto [known, isNew] = m_numbers.emplace(shared, m_numbers.size() + 1);
        return {known->second, isNew};
    }

private:
    std::string m_bytes;
    bool m_failed = false;
    std::map<const void *, std::uint32_t> m_numbers;
};

/// Bytes on their way back into values. Bytes that end too early or make no sense leave it failed
/// and yield empty values.
class PackedIn {
public:
    static constexpr bool reading = true;

    explicit PackedIn(std::string_view bytes) : m_rest(bytes) {}

    void raw(void *to, std::size_t size)
    {
        if (size > m_rest.size())
            return fail();
        // Why: an empty list has no place to copy to.
        if (size == 0)
            return;
        std::memcpy(to, m_rest.data(), size);
        m_rest.remove_prefix(size);
    }
    [[nodiscard]] std::string_view text(std::size_t size)
    {
        const std::string_view text = m_rest.substr(0, size);
        m_rest.remove_prefix(text.size());
        return text;
    }
    /// How much is left: no list is longer.
    [[nodiscard]] std::size_t left() const { return m_rest.size(); }
    void fail()
    {
        m_failed = true;
        m_rest = {};
    }
    /// True where every value was there, and nothing else.
    [[nodiscard]] bool done() const { return !m_failed && m_rest.empty(); }

    /// A shared value that was met before: by its number, and of this type.
    template<typename T>
    std::shared_ptr<const T> met(std::uint32_t number)
    {
        if (number > m_shared.size() || m_shared[number - 1].first != &typeid(T)) {
            fail();
            return nullptr;
        }
        return std::static_pointer_cast<const T>(m_shared[number - 1].second);
    }
    [[nodiscard]] bool isNext(std::uint32_t number) const { return number == m_shared.size() + 1; }
    /// Takes the next number for a value, which is told once it is read.
    std::size_t reserve()
    {
        m_shared.emplace_back();
        return m_shared.size() - 1;
    }
    template<typename T>
    void tell(std::size_t place, const std::shared_ptr<const T> &value)
    {
        m_shared[place] = {&typeid(T), value};
    }

private:
    std::string_view m_rest;
    bool m_failed = false;
    std::vector<std::pair<const std::type_info *, std::shared_ptr<const void>>> m_shared;
};

template<typename... Values>
[[nodiscard]] std::string packed(const Values &...values);
template<typename... Values>
[[nodiscard]] bool unpack(std::string_view bytes, Values &...values);

template<typename T, template<typename...> typename Of>
inline constexpr bool isA = false;
template<template<typename...> typename Of, typename... Parts>
inline constexpr bool isA<Of<Parts...>, Of> = true;

/// Writes values into bytes, or reads them back, by one description for both: that of their types.
/// Structs are packed field by field. The bytes are for the machine and the build that wrote them.
template<typename Way>
class Packer {
public:
    explicit Packer(Way &way) : m_way(way) {}

    template<typename... Values>
    void operator()(Values &...values)
    {
        (one(values), ...);
    }

private:
    template<typename Value>
    void one(Value &value)
    {
        using T = std::remove_const_t<Value>;
        if constexpr (std::is_same_v<T, bool>)
            truth(value);
        else if constexpr (std::is_arithmetic_v<T> || std::is_enum_v<T>)
            m_way.raw(&value, sizeof value);
        else if constexpr (std::is_same_v<T, std::monostate>)
            return;
        else if constexpr (std::is_same_v<T, std::string>)
            text(value);
        else if constexpr (isA<T, std::vector>)
            list(value);
        else if constexpr (isA<T, std::map> || isA<T, std::multimap>)
            map(value);
        else if constexpr (isA<T, std::optional>)
            optional(value);
        else if constexpr (isA<T, std::variant>)
            variant(value);
        else if constexpr (isA<T, std::shared_ptr>)
            shared(value);
        else if constexpr (isA<T, Lazy>)
            lazy(value);
        else if constexpr (requires { PrivateFields::visit(value, *this); })
            PrivateFields::visit(value, *this);
        else if constexpr (std::is_aggregate_v<T>)
            withFields(value, *this);
        else if (!(value == T())) // it hides its fields: it is packed only while it is as made
            m_way.fail();
    }

    template<typename Bool>
    void truth(Bool &value)
    {
        auto byte = static_cast<unsigned char>(value);
        m_way.raw(&byte, 1);
        if constexpr (Way::reading)
            value = byte != 0;
    }

    /// How many items follow: of these when writing.
    std::size_t count(std::size_t size)
    {
        auto number = static_cast<std::uint32_t>(size);
        m_way.raw(&number, sizeof number);
        if constexpr (Way::reading)
            if (number > m_way.left()) {
                m_way.fail();
                return 0;
            }
        return number;
    }

    template<typename Text>
    void text(Text &value)
    {
        const std::size_t size = count(value.size());
        if constexpr (Way::reading)
            value = m_way.text(size);
        else
            m_way.raw(value.data(), size);
    }

    template<typename List>
    void list(List &value)
    {
        using Item = typename List::value_type;
        const std::size_t size = count(value.size());
        if constexpr (Way::reading)
            value.resize(size);
        if constexpr (std::is_same_v<Item, bool>)
            for (std::size_t i = 0; i < size; ++i) {
                bool item = value[i];
                one(item);
                if constexpr (Way::reading)
                    value[i] = item;
            }
        else if constexpr (std::is_arithmetic_v<Item>)
            m_way.raw(value.data(), size * sizeof(Item));
        else
            for (auto &item : value)
                one(item);
    }

    template<typename Map>
    void map(Map &value)
    {
        const std::size_t size = count(value.size());
        if constexpr (Way::reading)
            for (std::size_t i = 0; i < size; ++i) {
                typename Map::key_type key{};
                typename Map::mapped_type mapped{};
                (*this)(key, mapped);
                value.emplace_hint(value.end(), std::move(key), std::move(mapped));
            }
        else
            for (const auto &[key, mapped] : value)
                (*this)(key, mapped);
    }

    template<typename Optional>
    void optional(Optional &value)
    {
        bool has = value.has_value();
        one(has);
        if constexpr (Way::reading)
            if (has)
                value.emplace();
        if (has)
            one(*value);
    }

    template<typename Variant>
    void variant(Variant &value)
    {
        auto index = static_cast<std::uint8_t>(value.index());
        one(index);
        if constexpr (Way::reading)
            if (!choose(value, index, std::make_index_sequence<std::variant_size_v<Variant>>()))
                return m_way.fail();
        std::visit([this](auto &part) { this->one(part); }, value);
    }

    template<typename Variant, std::size_t... places>
    static bool choose(Variant &value, std::size_t index, std::index_sequence<places...>)
    {
        return ((places == index && (value.template emplace<places>(), true)) || ...);
    }

    template<typename T>
    void shared(const std::shared_ptr<const T> &value)
    {
        auto [number, isNew] =
            value ? m_way.number(value.get()) : std::pair(std::uint32_t{}, false);
        one(number);
        if (isNew)
            one(*value);
    }

    template<typename T>
    void shared(std::shared_ptr<const T> &value) requires Way::reading
    {
        std::uint32_t number = 0;
        one(number);
        if (number == 0)
            return;
        if (!m_way.isNext(number)) {
            value = m_way.template met<T>(number);
            return;
        }
        const std::size_t place = m_way.reserve();
        auto read = std::make_shared<T>();
        one(*read);
        value = std::move(read);
        m_way.tell(place, value);
    }

    /// Bytes of their own: values shared with others are so no more.
    template<typename T>
    void lazy(const Lazy<T> &value)
    {
        std::string bytes = packed(*value);
        text(bytes);
    }

    template<typename T>
    void lazy(Lazy<T> &value) requires Way::reading
    {
        value = Lazy<T>(m_way.text(count(0)), [](std::string_view bytes, T &read) {
            if (!unpack(bytes, read))
                read = T();
        });
    }

    Way &m_way;
};

/// The bytes of some values; none where one of them hides what it holds.
template<typename... Values>
std::string packed(const Values &...values)
{
    PackedOut out;
    Packer<PackedOut> packer(out);
    packer(values...);
    return out.take();
}

/// Reads values back from their bytes; false where these are not such bytes. What is lazy among
/// them is read later: the bytes must outlive it.
template<typename... Values>
bool unpack(std::string_view bytes, Values &...values)
{
    PackedIn in(bytes);
    Packer<PackedIn> packer(in);
    packer(values...);
    return in.done();
}

} // namespace triage
