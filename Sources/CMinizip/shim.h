#include <minizip/unzip.h>
#include <minizip/zip.h>
#include <minizip/ioapi.h>
