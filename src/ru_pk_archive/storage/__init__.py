"""The only modules that touch the disk: seeds and theme in, memo and site out."""
