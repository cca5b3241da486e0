console.log('opened');
