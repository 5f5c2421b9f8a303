import sys

from recruiterdesk.bootstrap import main

sys.exit(main())
