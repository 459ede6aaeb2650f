// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputs/page_column.h"

#include <QStringList>

class QStringListModel;

namespace triage {

class ErrorLine;
class Heading;
class TextBox;

/// Who the assessment is about: a client's name or code.
class ClientPage : public PageColumn {
    Q_OBJECT
public:
    explicit ClientPage(QWidget *parent = nullptr);

    /// Begins anew; known names are offered while typing.
    void start(const QStringList &knownNames);

signals:
    /// Continue was pressed with a name.
    void chosen(const QString &name);
    void back();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void goOn();

    Heading *m_heading = nullptr;
    TextBox *m_name = nullptr;
    ErrorLine *m_error = nullptr;
    QStringListModel *m_known = nullptr;
};

} // namespace triage
