#!/bin/sh
# Links for Windows with LLVM's linker, which leaves out what nothing calls. It does not know there the option that gives a
# shared library a name within itself; rustc gives it all the same for a dependency's library that is never used.
for word; do
  shift
  case $word in
    -Wl,-soname=*) ;;
    *) set -- "$@" "$word" ;;
  esac
done
exec clang-19 --target=x86_64-w64-mingw32 -fuse-ld=lld "$@"
