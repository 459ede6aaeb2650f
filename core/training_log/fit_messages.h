// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training_log/byte_source.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace triage {

/// The fields of FIT messages that matter here; the rest is passed over.
enum class FitField : std::uint8_t {
    Timestamp,
    FileType,
    StartTime,
    Sport,
    ElapsedMs,
    TimerMs,
    DistanceCm,
    AscentM,
    Count
};

/// The messages that matter here, by their global number.
enum class FitMessageKind : std::uint16_t {
    FileId = 0,
    Sport = 12,
    Session = 18,
    Lap = 19,
    Record = 20,
};

/// One message; a field that is absent, invalid or oddly sized has no value.
struct FitMessage {
    FitMessageKind kind = FitMessageKind::FileId;
    std::array<std::optional<std::int64_t>, static_cast<std::size_t>(FitField::Count)> values;

    [[nodiscard]] const std::optional<std::int64_t> &operator[](FitField field) const
    {
        return values[static_cast<std::size_t>(field)];
    }
};

/// Told of the messages that matter, in their order.
using FitSink = std::function<void(const FitMessage &)>;

/// How one FIT file ended.
struct FitEnd {
    bool crcWrong = false;
    std::optional<std::string> brokeOff; ///< why what follows could not be read
};

/// Reads one FIT file of maybe several that follow each other. Fails where there is no FIT header.
[[nodiscard]] Result<FitEnd> readFitMessages(BufferedSource &bytes, const FitSink &sink);

/// True where these 14 first bytes may be a FIT header.
[[nodiscard]] bool looksLikeFit(std::string_view start);

} // namespace triage
