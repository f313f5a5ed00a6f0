"""pyHanko's word on signed PDFs: one line for each file, "valid" or what is wrong with it.

    python judge.py file.pdf ...

The certificate of each file is trusted for that file only. It says what the key is for with one bit, `digitalSignature`;
pyHanko asks for `nonRepudiation` unless it is told otherwise.
"""

import sys

from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import ModificationLevel
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko.sign.validation.settings import KeyUsageConstraints
from pyhanko.sign.validation.status import SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext


def judge(path):
    with open(path, "rb") as file:
        signatures = PdfFileReader(file).embedded_signatures
        if len(signatures) != 1:
            return f"{len(signatures)} signatures"
        signature = signatures[0]
        status = validate_pdf_signature(
            signature,
            signer_validation_context=ValidationContext(trust_roots=[signature.signer_cert]),
            key_usage_settings=KeyUsageConstraints(key_usage={"digital_signature"}),
        )
        wrong = [
            name
            for name, holds in {
                "intact": status.intact,
                "valid": status.valid,
                "trusted": status.trusted,
                "whole file": status.coverage == SignatureCoverageLevel.ENTIRE_FILE,
                "unmodified": status.modification_level == ModificationLevel.NONE,
                "certified": status.docmdp_ok and signature.docmdp_level is not None and signature.docmdp_level.value == 1,
                "PAdES": str(signature.sig_object["/SubFilter"]) == "/ETSI.CAdES.detached",
            }.items()
            if not holds
        ]
        return ", ".join(f"not {name}" for name in wrong) or "valid"


for path in sys.argv[1:]:
    try:
        print(judge(path))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
