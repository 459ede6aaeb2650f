// SPDX-License-Identifier: GPL-3.0-or-later
// The least that a program with a window does: shows an empty one, and ends once it was painted.
#include <QApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace {

class EmptyWindow : public QWidget {
protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, qApp, &QCoreApplication::quit);
        return QWidget::event(event);
    }
};

} // namespace

int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    EmptyWindow window;
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
