// What the generated file joins.

#ifndef CNOTES_TABLES_H
#define CNOTES_TABLES_H

#include "CNotesMigrations.h"

#endif
