# The act promised is the content of an AGREE or THREATEN row; it is not itself asserted.

en-commit  promise
  en commit to | committed to | commits to | committing to | be committed to | is committed to | are committed to | was committed to | were committed to | been committed to | being committed to | am committed to | undertake to | undertook to | undertaken to | undertakes to | undertaking to | guarantee | guarantees | guaranteed | guaranteeing | guarantee to | guarantees to | guaranteed to | guaranteeing to | assure | assures | assured | assuring | ensure | ensures | ensured | ensuring | commitment to | commitments to | obligation to | obliged to | bound to | bound by
  src hand

en-pledge  promise
  en pledge | pledges | pledged | pledging | pledge to | pledges to | pledged to | pledging to | promise | promises | promised | promising | promise to | promises to | promised to | promising to | promise that | promises that | promised that | promising that | vow | vowed | vows | vowing | vow to | vowed to | vows to | vowing to | vow that | vowed that | vows that | vowing that | swear to | swore to | sworn to | swears to | swearing to | swear | swore | sworn | swears | swearing | agree to | agreed to | agrees to | agreeing to | offer to | offered to | offers to | offering to | give its word | gave its word | given its word | gives its word | giving its word | volunteer to | volunteers to | volunteered to | volunteering to | pledge of | promise of | pledges of | promises of | undertaking to
  src hand

en-will-continue  promise
  en will continue to | would continue to | shall continue to | remains committed to | remain committed to | stands ready to | stand ready to | stood ready to
  src hand
