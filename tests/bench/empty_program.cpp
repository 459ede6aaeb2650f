// SPDX-License-Identifier: GPL-3.0-or-later
// The least that a C++ program does: what starting one costs.
#include <iostream>

int main()
{
    std::cout << "Done.\n";
}
