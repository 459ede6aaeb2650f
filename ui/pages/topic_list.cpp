// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/topic_list.h"

#include "inputs/scroll_bar.h"
#include "theme/paint.h"
#include "theme/type.h"

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace triage {

namespace {

using theme::colour;
using theme::Role;
using theme::Type;
using theme::Weight;

constexpr int idRole = Qt::UserRole + 1;
constexpr int countRole = Qt::UserRole + 2;
constexpr int headRole = Qt::UserRole + 3;

/// Paints a chapter's name or a topic: the current one on a soft fill, with a ring when focused.
class TopicDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        const bool head = index.data(headRole).toBool();
        const auto *list = static_cast<const QListWidget *>(option.widget);
        const QRect room(0, 0, textWidth(list->viewport()->width(), index), 4000);
        const int text = QFontMetrics(fontOf(index, true))
                             .boundingRect(room, Qt::TextWordWrap, index.data().toString())
                             .height();
        return {0, text + theme::space(head ? 26 : 14) + 2};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const bool head = index.data(headRole).toBool();
        const bool current = option.state.testFlag(QStyle::State_Selected);
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver) && !head;
        const QRectF box = QRectF(option.rect).adjusted(4, 1, -4, -1);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (current || hovered)
            theme::paintBox(*painter, box, theme::radiusRow,
                            colour(current ? Role::AccentSoft : Role::Hover),
                            colour(current ? Role::AccentSoft : Role::Border));
        painter->setFont(fontOf(index, current));
        painter->setPen(colour(head ? Role::Text2 : Role::Text));
        const QRectF text(box.left() + theme::space(10), box.top(),
                          textWidth(option.rect.width(), index), box.height());
        painter->drawText(head ? text.adjusted(0, 0, 0, -theme::space(5)) : text,
                          Qt::TextWordWrap | (head ? Qt::AlignBottom : Qt::AlignVCenter),
                          index.data().toString());
        painter->setFont(theme::font(Type::Xs));
        painter->setPen(colour(Role::Text2));
        painter->drawText(box.adjusted(0, 0, -theme::space(10), 0),
                          Qt::AlignRight | Qt::AlignVCenter, index.data(countRole).toString());
        if (current && option.widget->hasFocus()) {
            painter->setPen(QPen(colour(Role::Focus), 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(box.adjusted(1, 1, -1, -1), theme::radiusRow,
                                     theme::radiusRow);
        }
        painter->restore();
    }

private:
    static QFont fontOf(const QModelIndex &index, bool current)
    {
        if (index.data(headRole).toBool())
            return theme::font(Type::Xs, Weight::Strong);
        return theme::font(Type::Small, current ? Weight::Medium : Weight::Normal);
    }

    static int textWidth(int width, const QModelIndex &index)
    {
        const int count =
            QFontMetrics(theme::font(Type::Xs)).horizontalAdvance(index.data(countRole).toString());
        return width - 8 - theme::space(20) - (count > 0 ? count + theme::space(8) : 0);
    }
};

} // namespace

TopicList::TopicList(QWidget *parent) : QListWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new TopicDelegate(this));
    setVerticalScrollBar(new ScrollBar(Qt::Vertical));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    setAccessibleName(tr("Topics"));
    viewport()->setAutoFillBackground(false);
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            emit chosen(item->data(idRole).toString());
    });
}

void TopicList::setGroups(const QList<TopicGroup> &groups)
{
    const QString before = currentItem() ? currentItem()->data(idRole).toString() : QString();
    {
        const QSignalBlocker quiet(this);
        clear();
        for (const TopicGroup &group : groups) {
            if (!group.title.isEmpty())
                addHead(group.title);
            for (const Topic &topic : group.topics)
                addTopic(topic);
        }
    }
    choose(before);
}

void TopicList::choose(const QString &id)
{
    QListWidgetItem *first = nullptr;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(headRole).toBool())
            continue;
        first = first ? first : item(row);
        if (item(row)->data(idRole).toString() == id) {
            first = item(row);
            break;
        }
    }
    if (first && first == currentItem())
        emit chosen(first->data(idRole).toString());
    else if (first)
        setCurrentItem(first);
}

void TopicList::addTopic(const Topic &topic)
{
    auto *item = new QListWidgetItem(topic.title, this);
    item->setData(idRole, topic.id);
    item->setData(countRole, topic.count);
    if (!topic.count.isEmpty())
        item->setData(Qt::AccessibleTextRole,
                      tr("%1, rules found: %2").arg(topic.title, topic.count));
}

void TopicList::addHead(const QString &title)
{
    auto *item = new QListWidgetItem(title, this);
    item->setData(headRole, true);
    item->setFlags(Qt::NoItemFlags);
}

void TopicList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void TopicList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
}

} // namespace triage
