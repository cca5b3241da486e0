console.log('opened'); // breaks
