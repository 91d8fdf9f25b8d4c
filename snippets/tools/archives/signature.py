import shutil
import tarfile
import zipfile

from toolbox.signature import signature

print(signature(tarfile.open, "tarfile.open"))
print(signature(tarfile.TarFile.extractall, "TarFile.extractall"))
print(signature(zipfile.ZipFile, "zipfile.ZipFile"))
print(signature(shutil.unpack_archive, "shutil.unpack_archive"))
