// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"
#include "inputs/scroll_page.h"
#include "record/people.h"

class QBoxLayout;
class QButtonGroup;
class QVBoxLayout;

namespace triage {

class ClientCard;
class ClientsTable;
class Heading;
class Paragraph;
class Pill;
class SelectBox;
class TextBox;

/// The clients of a therapist: search, filters, a table, and the chosen client beside it.
class ClientsPage : public ScrollPage {
    Q_OBJECT
public:
    explicit ClientsPage(QWidget *parent = nullptr);

    /// Begins with this filter and an empty search.
    void start(ClientFilter filter, const std::vector<std::string> &conditions,
               const Catalogue &catalogue);
    /// Shows the first page of a list.
    void showClients(const ClientList &list, const ClientCounts &counts, const Catalogue &catalogue,
                     Instant now);
    /// Adds the next page.
    void addClients(const ClientList &list, const Catalogue &catalogue, Instant now);
    /// Shows the chosen client's visits.
    void showVisits(const std::vector<AssessmentSummary> &visits, const Catalogue &catalogue,
                    Instant now);
    /// Moves the focus to the search.
    void focusSearch();
    /// Moves the focus to the list; to the search where it is empty.
    void focusList();

    /// What is asked for now; `after` where the list shown ends.
    [[nodiscard]] ClientQuery query() const;
    [[nodiscard]] ClientCard *card() const { return m_card; }

signals:
    /// Another list is asked for.
    void queryChanged();
    /// The list was scrolled to its end, and there is more.
    void moreAsked();
    /// Another client was chosen: the visits are asked for.
    void chosen(const triage::ClientRow &client);
    /// A new client is to be assessed.
    void newAsked();
    /// Ctrl+Z: the last change of clients is to be taken back.
    void undoAsked();
    /// Enter or a double click on a client with an assessment.
    void resultOpened(triage::AssessmentId id);
    /// A result of another program is to be taken in.
    void importAsked();
    /// All results are to be saved as a table.
    void sheetAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addHead();
    void addFilters();
    void addList();
    void showChosen();
    void stack(bool stacked);
    void arrange();

    QVBoxLayout *m_rows = nullptr;
    QBoxLayout *m_head = nullptr;
    QBoxLayout *m_columns = nullptr; ///< the list, and the client beside it or below
    Heading *m_heading = nullptr;
    TextBox *m_search = nullptr;
    QButtonGroup *m_filters = nullptr;
    SelectBox *m_condition = nullptr;
    SelectBox *m_since = nullptr;
    Paragraph *m_empty = nullptr;
    ClientsTable *m_table = nullptr;
    QScrollArea *m_side = nullptr;
    ClientCard *m_card = nullptr;
    std::optional<ClientCursor> m_next;
    bool m_filling = false;
    bool m_stacked = false;
};

} // namespace triage
